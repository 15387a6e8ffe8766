package de.wegmarke.project;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an institution ticked a step off or opened it again, and that the public does not read it yet (P8).
 *
 * @param since when it was ticked
 * @param until from then on the public reads it by itself; null if only once somebody releases it
 * @param finishedAt what the public reads meanwhile: when the step was done; null if it was not
 */
@Embeddable
record Awaiting(
        Instant since, @Nullable Instant until, @Nullable Instant finishedAt) {

    boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
