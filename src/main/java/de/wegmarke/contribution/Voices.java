package de.wegmarke.contribution;

/**
 * Who raised something: cards, the people who wrote them, and their groups (E1).
 *
 * @param groups how many groups
 * @param people how many participants
 * @param cards how many cards
 */
public record Voices(long groups, long people, long cards) {}
