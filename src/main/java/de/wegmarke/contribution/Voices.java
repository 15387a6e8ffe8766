package de.wegmarke.contribution;

/**
 * Who raised something (C7a): the different people behind cards that are not withdrawn, hidden ones too, and their groups.
 *
 * @param groups how many groups
 * @param people how many participants
 * @param cards how many cards everybody can read
 */
public record Voices(long groups, long people, long cards) {}
