package de.wegmarke.conference;

import java.time.Instant;

/**
 * How many people of a group give a cue.
 *
 * @param first since when the first of them does
 * @param latest when the last of them did
 */
public record CueCount(Cue cue, long people, Instant first, Instant latest) {}
