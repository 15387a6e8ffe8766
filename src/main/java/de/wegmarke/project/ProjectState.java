package de.wegmarke.project;

import de.wegmarke.shared.Stone;

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

    public Stone stone() {
        return switch (this) {
            case PLANNED -> Stone.OPEN;
            case UNDERWAY -> Stone.RUNNING;
            case STALLED, DISCONTINUED -> Stone.PARKED;
            case DONE -> Stone.DONE;
        };
    }
}
