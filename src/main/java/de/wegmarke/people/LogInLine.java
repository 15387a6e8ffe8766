package de.wegmarke.people;

import java.time.Instant;

/**
 * One line of the list of where somebody is logged in.
 *
 * @param since when the password was right
 * @param seen when the browser was last heard of, to the minute
 */
public record LogInLine(LogInId id, Instant since, Instant seen, Browser browser) {}
