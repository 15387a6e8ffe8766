package de.wegmarke.project;

import de.wegmarke.shared.Identifier;
import de.wegmarke.shared.Topic;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a project. */
@Embeddable
public record ProjectId(UUID value) implements Identifier {

    public static ProjectId next() {
        return new ProjectId(Identifier.next());
    }

    /** What everybody follows who looks at the project. */
    public Topic topic() {
        return new Topic("project", value);
    }
}
