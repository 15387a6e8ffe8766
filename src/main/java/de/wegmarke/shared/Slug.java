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
        var slug = new StringBuilder();
        var gap = false;
        for (var letter :
                Normalizer.normalize(german, Normalizer.Form.NFD).codePoints().toArray()) {
            if (isPlain(letter)) {
                slug.append(gap && !slug.isEmpty() ? "-" : "").appendCodePoint(letter);
                gap = false;
            } else {
                gap |= !isMark(letter);
            }
        }
        return slug.toString();
    }

    private static boolean isPlain(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
