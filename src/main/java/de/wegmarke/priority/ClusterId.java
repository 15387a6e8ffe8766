package de.wegmarke.priority;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a cluster. */
@Embeddable
public record ClusterId(UUID value) implements Identifier {

    public static ClusterId next() {
        return new ClusterId(Identifier.next());
    }
}
