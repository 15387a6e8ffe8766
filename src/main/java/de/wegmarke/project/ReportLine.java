package de.wegmarke.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One progress report as a screen shows it.
 *
 * @param by the name of who made it; empty if it has left
 * @param shownAt from when on the public reads it; null if only once somebody releases it (P8)
 */
public record ReportLine(
        ReportId id,
        ProjectId project,
        String by,
        Instant at,
        ProjectState state,
        String sentence,
        @Nullable Instant shownAt) {

    /** Whether the public does not read it yet. */
    public boolean waits(Instant now) {
        return shownAt == null || shownAt.isAfter(now);
    }
}
