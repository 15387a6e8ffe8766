package de.wegmarke.conference;

import de.wegmarke.shared.Identifier;
import de.wegmarke.shared.Topic;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a breakout group. */
@Embeddable
public record GroupId(UUID value) implements Identifier {

    public static GroupId next() {
        return new GroupId(Identifier.next());
    }

    /** What everybody follows who looks at the group. */
    public Topic topic() {
        return new Topic("group", value);
    }

    /** What its moderator follows who wants to know which cues people give. */
    public Topic cues() {
        return new Topic("cues", value);
    }
}
