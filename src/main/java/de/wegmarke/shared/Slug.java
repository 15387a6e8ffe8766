package de.wegmarke.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title as the readable part of an address: "Sprache und Bildung" becomes "sprache-und-bildung". */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    public static String of(String title) {
        var german = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain =
                MARKS.matcher(Normalizer.normalize(german, Normalizer.Form.NFD)).replaceAll("");
        return ENDS.matcher(NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("-"))
                .replaceAll("");
    }
}
