package de.wegmarke.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a one-time link; its address is not.
 *
 * @param used when it was used, if it was
 * @param revoked when it was revoked, if it was
 */
public record LinkLine(
        Instant made,
        Instant expires,
        @Nullable Instant used,
        @Nullable Instant revoked) {

    /** Whether it still opens something then. */
    boolean isOpen(Instant when) {
        return used == null && revoked == null && when.isBefore(expires);
    }
}
