package de.wegmarke.shared;

import java.util.Locale;

/**
 * How far something is, as a stone of the way shows it (Stein): full, hatched, empty, barred, or empty with a dashed edge.
 * Each stands beside a word, never alone.
 */
public enum Stone {
    DONE,
    RUNNING,
    OPEN,
    PARKED,
    /** Nobody has said yet, or somebody said no. */
    UNCLEAR;

    /** The class of the style sheets. */
    public String css() {
        return "wm-state-" + word();
    }

    /** Its value in addresses, as in {@code /results?state=open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
