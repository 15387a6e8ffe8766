package de.wegmarke.shared;

import java.text.Normalizer;
import java.util.Locale;

/** A title as the readable part of an address: "Sprache und Bildung" becomes "sprache-und-bildung". */
public final class Slug {

    private Slug() {}

    public static String of(String title) {
        var german = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-|-$)", "");
    }
}
