package de.wegmarke.project;

import java.time.LocalDate;

/** Who does what until when (P3). */
public record StepDraft(String what, String who, LocalDate due) {}
