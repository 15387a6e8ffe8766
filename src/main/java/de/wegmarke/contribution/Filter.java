package de.wegmarke.contribution;

import de.wegmarke.conference.ConferenceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cards of a conference a coordinator wants to see.
 *
 * @param group the number of the group; null for all
 * @param field the number of the field of action; null for all
 * @param kinds empty for all
 * @param words part of the text; empty for all
 */
public record Filter(
        ConferenceId conference,
        @Nullable Integer group,
        @Nullable Integer field,
        Set<Kind> kinds,
        String words) {

    public Filter {
        kinds = Set.copyOf(kinds);
    }

    /** All cards of a conference. */
    public static Filter all(ConferenceId conference) {
        return new Filter(conference, null, null, Set.of(), "");
    }

    /** The kinds to look for; all of them if none was chosen. */
    Set<Kind> kindsOrAll() {
        return kinds.isEmpty() ? Set.of(Kind.values()) : kinds;
    }

    /** The words as a pattern of SQL, with its special characters taken literally; ß and ss are one. */
    String pattern() {
        return "%"
                + words.strip()
                        .replace("ß", "ss")
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }
}
