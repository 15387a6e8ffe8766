package de.wegmarke.people;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a one-time link. */
@Embeddable
public record LinkId(UUID value) implements Identifier {

    public static LinkId next() {
        return new LinkId(Identifier.next());
    }
}
