package de.wegmarke.results;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words alike that a searching person means alike: ÜBER, über, ueber and uber. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folding() {}

    /** The text as {@link #holds} looks through it: once with ü as ue, once with ü as u. */
    static String of(String text) {
        var small = text.toLowerCase(Locale.GERMAN).replace("ß", "ss");
        return plain(german(small)) + "\n" + plain(small);
    }

    /** Whether every word that was typed is part of the folded text. */
    static boolean holds(String folded, String typed) {
        var small = typed.toLowerCase(Locale.GERMAN).replace("ß", "ss").strip();
        return small.isEmpty()
                || Arrays.stream(BLANKS.split(small))
                        .allMatch(word -> folded.contains(plain(german(word))) || folded.contains(plain(word)));
    }

    private static String german(String small) {
        return Normalizer.normalize(small, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }

    private static String plain(String small) {
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    }
}
