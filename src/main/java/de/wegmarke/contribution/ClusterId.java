package de.wegmarke.contribution;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a cluster. */
@Embeddable
public record ClusterId(UUID value) implements Identifier, Thing {

    public static ClusterId next() {
        return new ClusterId(Identifier.next());
    }
}
