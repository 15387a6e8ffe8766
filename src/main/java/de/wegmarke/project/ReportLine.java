package de.wegmarke.project;

import java.time.Instant;

/**
 * One progress report as a screen shows it.
 *
 * @param by the name of who made it; empty if it has left
 */
public record ReportLine(ReportId id, ProjectId project, String by, Instant at, ProjectState state, String sentence) {}
