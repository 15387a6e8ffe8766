package de.wegmarke.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step as a screen shows it.
 *
 * @param finishedAt null while it is not done
 */
public record StepLine(
        StepId id,
        ProjectId project,
        int position,
        String what,
        String who,
        LocalDate due,
        @Nullable Instant finishedAt) {

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
