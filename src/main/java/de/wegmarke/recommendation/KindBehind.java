package de.wegmarke.recommendation;

import de.wegmarke.contribution.Kind;

/** That cards of a kind are among the voices behind a recommendation. */
public record KindBehind(RecommendationId recommendation, Kind kind) {}
