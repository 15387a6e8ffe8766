package de.wegmarke.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For which light in the hall a big screen is drawn; without a choice as the computer wishes. */
public enum Light {
    LIGHT,
    DARK;

    /** The one of that name; empty for none, and for whatever else somebody typed. */
    public static Optional<Light> named(String typed) {
        return Arrays.stream(values())
                .filter(light -> light.theme().equals(typed))
                .findFirst();
    }

    /** As the style sheets and the address call it. */
    public String theme() {
        return name().toLowerCase(Locale.ROOT);
    }
}
