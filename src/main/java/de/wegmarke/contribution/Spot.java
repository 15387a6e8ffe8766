package de.wegmarke.contribution;

/**
 * How many cards of one kind one group wrote about one field.
 *
 * @param group the group's number
 * @param field the field's number
 */
public record Spot(int group, int field, Kind kind, long cards) {}
