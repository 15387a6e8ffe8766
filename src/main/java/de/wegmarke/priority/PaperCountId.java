package de.wegmarke.priority;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a count on paper. */
@Embeddable
record PaperCountId(UUID value) implements Identifier {

    static PaperCountId next() {
        return new PaperCountId(Identifier.next());
    }
}
