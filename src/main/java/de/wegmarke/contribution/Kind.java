package de.wegmarke.contribution;

import java.util.Locale;

/** What somebody wants to say with a card (Art). */
public enum Kind {
    /** Läuft gut. */
    WORKS_WELL,
    /** Hat nicht funktioniert. */
    LESSON_LEARNED,
    /** Bedarf. */
    NEED,
    /** Empfehlung. */
    RECOMMENDATION;

    /** The id of its sign in icons/signs.svg. */
    public String sign() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class of the style sheets that carries its colours. */
    public String css() {
        return "wm-kind-" + sign();
    }

    /** The translation key of its name. */
    public String key() {
        return "contribution.kind." + name();
    }
}
