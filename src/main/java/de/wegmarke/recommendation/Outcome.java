package de.wegmarke.recommendation;

/**
 * What was made of a recommendation.
 *
 * @param number its permanent number
 * @param path its address in the app
 * @param stateKey translation key of how it stands
 * @param css class of the style sheets for that state's pattern
 */
public record Outcome(String number, String title, String path, String stateKey, String css) {}
