package de.wegmarke.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who does what until when, as it is typed (P3). */
public record StepDraft(String what, String who, @Nullable LocalDate due) {}
