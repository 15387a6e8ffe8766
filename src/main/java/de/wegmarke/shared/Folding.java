package de.wegmarke.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes words alike that a searching person means alike: ÜBER, über, ueber and uber; Job-Center, Jobcenter and Job Center;
 * Rufbus, "Rufbus" and Rufbus with a full stop.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\u200B]+");
    /** What stands within a word: hyphens, apostrophes, joiners, the middle dot of easy language. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<=\\w)[\\p{Pd}'’ʼ·‧\\u00AD\\u200B-\\u200D\\u2060/]+(?=\\w)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Signs that say something belong to the words: 100%, §, 🚌. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{S}%&§#@_*]+");

    private Folding() {}

    /** The text as {@link #words} look through it: with ü as ue and as u, with what stands within words and without. */
    public static String of(String text) {
        var small = small(text);
        return Stream.of(german(small), small)
                .flatMap(one -> Stream.of(spaced(plain(one)), spaced(plain(joined(one))), plain(one)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Whether every word that was typed is part of the folded text. */
    public static boolean holds(String folded, String typed) {
        return words(typed).stream().allMatch(ways -> ways.stream().anyMatch(folded::contains));
    }

    /** The words that were typed, each in the ways of which the folded text must contain one. */
    public static List<List<String>> words(String typed) {
        return BLANKS.splitAsStream(small(typed).strip())
                .filter(word -> !word.isEmpty())
                .flatMap(Folding::ways)
                .map(ways -> ways.flatMap(way -> Stream.of(plain(german(way)), plain(way)))
                        .distinct()
                        .toList())
                .toList();
    }

    /**
     * A word as one and in its parts. What stands around words is nothing that is looked for; what parts words makes several of
     * them; what consists of nothing else is looked for as it is.
     */
    private static Stream<Stream<String>> ways(String word) {
        var parts = BETWEEN.splitAsStream(joined(word))
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (parts.size()) {
            case 0 -> Stream.of(Stream.of(word));
            case 1 -> Stream.of(Stream.of(parts.getFirst(), spaced(word)));
            default -> parts.stream().map(Stream::of);
        };
    }

    private static String small(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ß", "ss");
    }

    private static String german(String small) {
        return small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }

    private static String plain(String small) {
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String joined(String text) {
        return WITHIN.matcher(text).replaceAll("");
    }

    private static String spaced(String text) {
        return BETWEEN.matcher(text).replaceAll(" ").strip();
    }
}
