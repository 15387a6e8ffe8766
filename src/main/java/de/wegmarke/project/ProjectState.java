package de.wegmarke.project;

/** How a project stands, as it was last reported (P4). */
public enum ProjectState {
    PLANNED,
    UNDERWAY,
    STALLED,
    DONE,
    DISCONTINUED;

    /** Whether nothing more is to come. */
    boolean isEnded() {
        return this == DONE || this == DISCONTINUED;
    }

    /** The class of the style sheets for its pattern. */
    public String css() {
        return switch (this) {
            case PLANNED -> "wm-state-open";
            case UNDERWAY -> "wm-state-running";
            case STALLED, DISCONTINUED -> "wm-state-parked";
            case DONE -> "wm-state-done";
        };
    }
}
