package de.wegmarke.guideline;

import de.wegmarke.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator types for an edition of the guidelines.
 *
 * @param resolved by whom and with what result it was adopted; null or all three empty as long as it was not
 * @param statements the guidelines themselves, in order
 */
public record EditionDraft(
        String title,
        String programme,
        String partners,
        String link,
        @Nullable Resolved resolved,
        List<String> statements) {

    /** The decision as it is typed, see {@link Resolution}. */
    public record Resolved(String body, @Nullable LocalDate date, String result) {

        boolean isEmpty() {
            return Words.areNone(body) && date == null && Words.areNone(result);
        }
    }

    public EditionDraft {
        statements = List.copyOf(statements);
    }
}
