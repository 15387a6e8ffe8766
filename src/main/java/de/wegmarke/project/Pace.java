package de.wegmarke.project;

/** Whether a project shows soon, or is a focus for years (P1). */
public enum Pace {
    QUICK_WIN,
    FOCUS
}
