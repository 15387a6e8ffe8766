package de.wegmarke.results;

import de.wegmarke.contribution.Kind;
import de.wegmarke.shared.Senseless;
import de.wegmarke.shared.Stone;
import de.wegmarke.shared.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the public list.
 *
 * @param words parts of words, all of which must occur; empty for all
 * @param field the number of a field, or number and title as in its address; empty for all
 * @param kind of the cards behind it; null for all
 * @param stone how it stands; null for all
 * @param conference the conference's part of the address; empty for all
 * @param page 1 for the first
 */
public record Search(
        String words,
        String field,
        @Nullable Kind kind,
        @Nullable Stone stone,
        String conference,
        int page) {

    /** How many entries a page shows. */
    static final int SIZE = 20;

    /** @throws Senseless for a kind, a state or a page that there cannot be */
    static Search of(
            @Nullable String words,
            @Nullable String field,
            @Nullable String kind,
            @Nullable String state,
            @Nullable String conference,
            @Nullable String page) {
        return new Search(
                Words.lookedFor(words),
                Words.lookedFor(field),
                kind(kind),
                stone(state),
                Words.lookedFor(conference),
                Pages.asked(page));
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

    private static @Nullable Kind kind(@Nullable String kind) {
        return oneOf(List.of(Kind.values()), Kind::sign, kind);
    }

    private static @Nullable Stone stone(@Nullable String state) {
        return oneOf(Standing.STONES, Stone::word, state);
    }

    private static <T> @Nullable T oneOf(List<T> all, Function<T, String> word, @Nullable String typed) {
        var asked = Words.lookedFor(typed).toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return null;
        }
        return all.stream()
                .filter(known -> word.apply(known).equals(asked))
                .findFirst()
                .orElseThrow(Search::noSuchValue);
    }

    /** What is said to whoever asks for something that does not exist, rather than showing everything. */
    static Senseless noSuchValue() {
        return new Senseless("results.no-such-value");
    }
}
