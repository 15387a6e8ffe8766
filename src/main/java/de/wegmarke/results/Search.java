package de.wegmarke.results;

import de.wegmarke.contribution.Kind;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the public list. Whatever stands in the address, this is something to look for: what makes no
 * sense is left out.
 *
 * @param words parts of words, all of which must occur; empty for all
 * @param field the number of a field, or number and title as in its address; empty for all
 * @param kind of the cards behind it; null for all
 * @param stone how it stands; null for all
 * @param conference the conference's part of the address; empty for all
 * @param page 1 for the first
 */
record Search(
        String words,
        String field,
        @Nullable Kind kind,
        @Nullable Stone stone,
        String conference,
        int page) {

    /** How many entries a page shows. */
    static final int SIZE = 20;

    /** The most characters that are looked for. */
    private static final int LONGEST = 200;

    static Search of(
            @Nullable String words,
            @Nullable String field,
            @Nullable String kind,
            @Nullable String state,
            @Nullable String conference,
            @Nullable String page) {
        return new Search(cut(words), cut(field), kind(kind), stone(state), cut(conference), page(page));
    }

    /** Whether all is shown. */
    public boolean isForAll() {
        return words.isEmpty() && field.isEmpty() && kind == null && stone == null && conference.isEmpty();
    }

    /** The value of the kind in the address. */
    public String kindWord() {
        return kind == null ? "" : kind.sign();
    }

    /** The value of the state in the address. */
    public String state() {
        return stone == null ? "" : stone.word();
    }

    private static String cut(@Nullable String typed) {
        var text = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private static @Nullable Kind kind(@Nullable String kind) {
        return Arrays.stream(Kind.values())
                .filter(known ->
                        kind != null && known.sign().equals(kind.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Stone stone(@Nullable String state) {
        return Arrays.stream(Stone.values())
                .filter(known ->
                        state != null && known.word().equals(state.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static int page(@Nullable String page) {
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }
}
