package de.wegmarke.contribution;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.shared.Folding;
import de.wegmarke.shared.Words;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cards of a conference a coordinator wants to see.
 *
 * @param group the number of the group; null for all
 * @param field the number of the field of action; null for all
 * @param kinds empty for all
 * @param words parts of words of the text, all of which must occur; empty for all
 */
public record Filter(
        ConferenceId conference,
        @Nullable Integer group,
        @Nullable Integer field,
        Set<Kind> kinds,
        String words) {

    public Filter {
        kinds = Set.copyOf(kinds);
        words = Words.lookedFor(words);
    }

    /** All cards of a conference. */
    public static Filter all(ConferenceId conference) {
        return new Filter(conference, null, null, Set.of(), "");
    }

    /** The kinds to look for; all of them if none was chosen. */
    Set<Kind> kindsOrAll() {
        return kinds.isEmpty() ? Set.of(Kind.values()) : kinds;
    }

    /** The words as a regular expression that looks for each of them in a {@linkplain Folding folded} text; empty for all. */
    String pattern() {
        return Folding.words(words).stream()
                .map(ways -> ways.stream().map(Filter::literally).collect(Collectors.joining("|", "(?=.*(?:", "))")))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), all -> all.isEmpty() ? "" : "(?s)\\A" + all));
    }

    private static String literally(String word) {
        return word.codePoints()
                .mapToObj(sign -> (Character.isLetterOrDigit(sign) ? "" : "\\") + Character.toString(sign))
                .collect(Collectors.joining());
    }
}
