package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionId;

/** That a card is one of the voices behind a recommendation. */
public record Use(ContributionId contribution, String recommendation) {}
