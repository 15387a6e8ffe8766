package de.wegmarke.conference;

import de.wegmarke.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The time in which codes are valid (J1).
 *
 * @param from the first instant
 * @param until the first instant that no longer counts
 */
@Embeddable
public record Window(Instant from, Instant until) {

    public Window {
        if (!from.isBefore(until)) {
            throw new RuleViolation("conference.window-reversed");
        }
    }

    boolean holds(Instant when) {
        return !when.isBefore(from) && when.isBefore(until);
    }
}
