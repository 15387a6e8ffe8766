package de.wegmarke.contribution;

/** How many cards of a kind may be read by everybody. */
public record KindCards(Kind kind, long cards) {}
