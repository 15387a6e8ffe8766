package de.wegmarke.conference;

import de.wegmarke.shared.Identifier;
import de.wegmarke.shared.Topic;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a participant. */
@Embeddable
public record ParticipantId(UUID value) implements Identifier {

    public static ParticipantId next() {
        return new ParticipantId(Identifier.next());
    }

    /** What they follow themselves: the moderator may have seen their cue, or taken their device out of the group. */
    public Topic topic() {
        return new Topic("participant", value);
    }
}
