package de.wegmarke.conference;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a participant. */
@Embeddable
public record ParticipantId(UUID value) implements Identifier {

    public static ParticipantId next() {
        return new ParticipantId(Identifier.next());
    }
}
