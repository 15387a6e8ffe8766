package de.wegmarke.conference;

import de.wegmarke.shared.Marked;
import java.time.Instant;
import java.util.List;

/**
 * A card as whoever wrote it gets it back by their receipt.
 *
 * @param name group and number, as one says it: G4-23
 * @param kind its kind
 * @param field title of its field of action
 * @param hiddenBecause the moderator's reason; empty while the card is not hidden (C5)
 * @param withdrawn whether its author took it back
 * @param recommendations the numbers of those that it is behind, of the public ones (E4)
 */
public record WrittenCard(
        String name,
        Marked kind,
        String field,
        String text,
        String language,
        Instant arrivedAt,
        String hiddenBecause,
        boolean withdrawn,
        List<String> recommendations) {

    public WrittenCard {
        recommendations = List.copyOf(recommendations);
    }
}
