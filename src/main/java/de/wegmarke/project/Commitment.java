package de.wegmarke.project;

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

    /** The class of the style sheets for its pattern. */
    public String css() {
        return switch (this) {
            case ACCEPTED -> "wm-state-done";
            case REQUESTED, NEEDS_SUPPORT -> "wm-state-running";
            case OPEN, DECLINED -> "wm-state-unclear";
        };
    }
}
