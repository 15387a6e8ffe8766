package de.wegmarke.contribution;

import de.wegmarke.shared.Marked;
import java.util.Locale;

/** What somebody wants to say with a card (Art). */
public enum Kind implements Marked {
    /** Läuft gut. */
    WORKS_WELL,
    /** Hat nicht funktioniert. */
    LESSON_LEARNED,
    /** Bedarf. */
    NEED,
    /** Empfehlung. */
    RECOMMENDATION;

    @Override
    public String sign() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String css() {
        return "wm-kind-" + sign();
    }

    @Override
    public String key() {
        return "contribution.kind." + name();
    }
}
