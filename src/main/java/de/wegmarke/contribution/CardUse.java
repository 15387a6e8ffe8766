package de.wegmarke.contribution;

/**
 * That a card is behind something that came out of the groups.
 *
 * @param name its permanent number
 * @param path its address in the app
 */
public record CardUse(ContributionId card, String name, String path) {}
