package de.wegmarke.project;

import java.time.Instant;

/** One progress report as a screen shows it. */
public record ReportCard(ReportId id, ProjectId project, String by, Instant at, ProjectState state, String sentence) {}
