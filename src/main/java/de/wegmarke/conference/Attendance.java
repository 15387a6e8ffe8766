package de.wegmarke.conference;

import org.jspecify.annotations.Nullable;

/**
 * How many people joined a group.
 *
 * @param places how many its room holds; null if nobody has said so
 */
public record Attendance(long joined, @Nullable Integer places) {

    /** Whether more joined than the room holds: some of them may be somewhere else, or joined twice. */
    public boolean isTooMany() {
        return places != null && joined > places;
    }
}
