package de.wegmarke.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Cards that were taken in together, as a list shows them.
 *
 * @param source what the file is called
 * @param takenBy the name that the account has today; null for one that has none any more
 * @param undone whether they were taken back
 */
public record BatchLine(
        BatchId id, String source, int cards, @Nullable String takenBy, Instant takenAt, boolean undone) {}
