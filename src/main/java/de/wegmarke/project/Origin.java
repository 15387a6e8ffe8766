package de.wegmarke.project;

import de.wegmarke.recommendation.RecommendationId;

/** That a project comes from a recommendation. */
public record Origin(ProjectId project, String number, RecommendationId recommendation) {}
