package de.wegmarke.guideline;

import java.util.Locale;

/** The sign of a field of action, shown beside its number and title, never alone. */
public enum FieldSymbol {
    SPEECH,
    WORK,
    HOME,
    HEALTH,
    BUS,
    HANDS,
    MEGAPHONE,
    DOOR,
    STAR;

    /** The id of the symbol in icons/signs.svg. */
    public String sign() {
        return "field-" + name().toLowerCase(Locale.ROOT);
    }
}
