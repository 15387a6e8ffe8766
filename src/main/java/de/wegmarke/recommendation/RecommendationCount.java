package de.wegmarke.recommendation;

/**
 * How many recommendations there are.
 *
 * @param open how many of them have no answer yet (E3)
 */
public record RecommendationCount(long all, long open) {}
