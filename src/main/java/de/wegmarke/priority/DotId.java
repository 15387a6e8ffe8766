package de.wegmarke.priority;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a dot. */
@Embeddable
record DotId(UUID value) implements Identifier {

    static DotId next() {
        return new DotId(Identifier.next());
    }
}
