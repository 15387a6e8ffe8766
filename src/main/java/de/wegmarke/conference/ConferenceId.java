package de.wegmarke.conference;

import de.wegmarke.shared.Identifier;
import de.wegmarke.shared.Topic;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a conference. */
@Embeddable
public record ConferenceId(UUID value) implements Identifier {

    public static ConferenceId next() {
        return new ConferenceId(Identifier.next());
    }

    /** What everybody follows who looks at anything of the conference. */
    public Topic topic() {
        return new Topic("conference", value);
    }

    /** What everybody follows who looks at its themes of the day. */
    public Topic themes() {
        return new Topic("themes", value);
    }

    /** What everybody follows who looks at what came out of it. */
    public Topic outcomes() {
        return new Topic("outcomes", value);
    }
}
