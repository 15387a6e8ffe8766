package de.wegmarke.conference;

import de.wegmarke.shared.Marked;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A card as whoever wrote it gets it back by their receipt.
 *
 * @param name group and number, as one says it: G4-23
 * @param kind its kind
 * @param field title of its field of action
 * @param more what more was said on it, by the name of the aspect (C4), in their order
 * @param hiddenBecause the moderator's reason; empty while the card is not hidden (C5)
 * @param withdrawn whether its author took it back
 * @param bundle the heading of the cluster in which it lies; empty if it lies singly, or is hidden
 * @param raised the public recommendations that it stands behind (E4)
 */
public record WrittenCard(
        String name,
        Marked kind,
        String field,
        String text,
        Map<String, String> more,
        String language,
        Instant arrivedAt,
        String hiddenBecause,
        boolean withdrawn,
        String bundle,
        List<Raised> raised) {

    public WrittenCard {
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
        raised = List.copyOf(raised);
    }

    /** Whether anything became of it that can be told. */
    public boolean isFollowed() {
        return !bundle.isEmpty() || !raised.isEmpty();
    }

    /** Whether something may still become of it. */
    public boolean isWaiting() {
        return !withdrawn && hiddenBecause.isEmpty() && !isFollowed();
    }
}
