package de.wegmarke.results;

import java.util.Locale;

/** The four patterns of the style sheets: full, hatched, empty, barred. Each stands beside a word, never alone. */
enum Stone {
    DONE,
    RUNNING,
    OPEN,
    PARKED;

    /** The class of the style sheets. */
    public String css() {
        return "wm-state-" + word();
    }

    /** Its value in addresses, as in {@code /results?state=open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The translation key of its name. */
    public String key() {
        return "results.stone." + name();
    }
}
