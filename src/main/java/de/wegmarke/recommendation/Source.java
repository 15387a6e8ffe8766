package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionId;

/** That a card is behind a recommendation (E1). */
public record Source(RecommendationId recommendation, ContributionId card) {}
