package de.wegmarke.guideline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One edition, whole, as a screen shows it. */
public record EditionPage(
        EditionId id,
        long version,
        String title,
        String programme,
        String partners,
        String link,
        @Nullable Resolution resolution,
        List<String> statements,
        List<FieldLine> fields,
        boolean adopted) {}
