package de.wegmarke.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of paper, as a list shows it.
 *
 * @param number in its group
 * @param batch the cards that were taken from it; null while it lies somewhere
 * @param cards how many they are; null while it lies somewhere
 * @param takenBy who entered it, by the name that the account has today; null for one that has none any more
 * @param takenAt when it was entered; null while it lies somewhere
 * @param photographed whether a photo of it is kept
 */
public record SheetLine(
        SheetId id,
        int number,
        @Nullable BatchId batch,
        @Nullable Integer cards,
        @Nullable String takenBy,
        @Nullable Instant takenAt,
        boolean photographed) {

    /** Whether its cards are there. */
    public boolean isEntered() {
        return batch != null;
    }

    /** Group and number, as it is printed: 5-07. */
    public String name(int group) {
        return "%d-%02d".formatted(group, number);
    }
}
