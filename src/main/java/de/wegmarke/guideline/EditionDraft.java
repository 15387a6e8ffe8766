package de.wegmarke.guideline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator types for an edition of the guidelines.
 *
 * @param statements the guidelines themselves, in order
 */
public record EditionDraft(
        String title,
        String programme,
        String partners,
        String link,
        @Nullable Resolution resolution,
        List<String> statements) {

    public EditionDraft {
        statements = List.copyOf(statements);
    }
}
