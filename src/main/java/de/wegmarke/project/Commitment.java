package de.wegmarke.project;

import de.wegmarke.shared.Stone;

/** What an institution says to being responsible: asked, not assigned (P2). */
public enum Commitment {
    /** Nobody has been asked yet. */
    OPEN,
    REQUESTED,
    ACCEPTED,
    DECLINED,
    NEEDS_SUPPORT;

    /** Whether the public reads "noch nicht geklärt". */
    public boolean isUnclear() {
        return this != ACCEPTED && this != NEEDS_SUPPORT;
    }

    public Stone stone() {
        return switch (this) {
            case ACCEPTED -> Stone.DONE;
            case REQUESTED, NEEDS_SUPPORT -> Stone.RUNNING;
            case OPEN, DECLINED -> Stone.UNCLEAR;
        };
    }
}
