package de.wegmarke.guideline;

import java.util.Locale;

/** The colour at the edge of a field's plaque: a plant or a material of the Harz. Never the only mark of a field. */
public enum FieldColour {
    SPRUCE,
    HEATHER,
    BROOM,
    GENTIAN,
    COPPER,
    RUST,
    SLATE,
    KRAFT;

    /** The class of the style sheets. */
    public String css() {
        return "wm-plaque-" + name().toLowerCase(Locale.ROOT);
    }
}
