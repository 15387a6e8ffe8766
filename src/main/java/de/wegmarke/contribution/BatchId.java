package de.wegmarke.contribution;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of cards that are taken in together. */
@Embeddable
public record BatchId(UUID value) implements Identifier {

    public static BatchId next() {
        return new BatchId(Identifier.next());
    }

    /** The id of the card that stands in a line of the file: the same each time, so that taking it in twice makes one (C2). */
    ContributionId card(int line) {
        return new ContributionId(derived("card", line));
    }

    /** The id of whoever speaks in a line and has no name. */
    UUID speaker(int line) {
        return derived("speaker", line);
    }

    private UUID derived(String what, int line) {
        return UUID.nameUUIDFromBytes((value + " " + what + " " + line).getBytes(StandardCharsets.UTF_8));
    }
}
