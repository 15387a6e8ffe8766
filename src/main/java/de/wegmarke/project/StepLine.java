package de.wegmarke.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step as a screen shows it.
 *
 * @param finishedAt null while it is not done
 * @param waitingSince when an institution ticked what the public did not read at once; null if nothing waited (P8)
 * @param shownAt from when on the public reads that; null if only once somebody releases it, or if nothing waited
 */
public record StepLine(
        StepId id,
        ProjectId project,
        int position,
        String what,
        String who,
        LocalDate due,
        @Nullable Instant finishedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant shownAt) {

    /** Whether the public does not read yet what was ticked last. */
    public boolean waits(Instant now) {
        return waitingSince != null && (shownAt == null || shownAt.isAfter(now));
    }

    public boolean isDone() {
        return finishedAt != null;
    }

    /** What it says, as it would be typed. */
    public StepDraft draft() {
        return new StepDraft(what, who, due);
    }

    /** Overdue is computed, never typed (P3). */
    public boolean isOverdue(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }
}
