package de.wegmarke.recommendation;

import java.time.Instant;

/**
 * An institution that volunteered, as lists show it.
 *
 * @param recommendation its number
 * @param group the number of the group in which it was said
 */
public record VolunteerLine(VolunteerId id, String recommendation, int group, String institution, Instant notedAt) {}
