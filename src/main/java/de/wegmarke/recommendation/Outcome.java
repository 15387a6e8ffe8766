package de.wegmarke.recommendation;

import de.wegmarke.shared.Stone;

/**
 * What was made of a recommendation.
 *
 * @param number its permanent number
 * @param path its address in the app
 * @param stateKey translation key of how it stands
 * @param stone how far it is
 */
public record Outcome(String number, String title, String path, String stateKey, Stone stone) {}
