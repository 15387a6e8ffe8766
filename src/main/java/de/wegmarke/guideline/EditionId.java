package de.wegmarke.guideline;

import de.wegmarke.shared.Identifier;
import de.wegmarke.shared.Topic;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of an edition of the guidelines. */
@Embeddable
public record EditionId(UUID value) implements Identifier {

    public static EditionId next() {
        return new EditionId(Identifier.next());
    }

    /** What everybody follows who looks at the edition. */
    public Topic topic() {
        return new Topic("edition", value);
    }
}
