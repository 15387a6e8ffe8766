package de.wegmarke.conference;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a breakout group. */
@Embeddable
public record GroupId(UUID value) implements Identifier {

    public static GroupId next() {
        return new GroupId(Identifier.next());
    }
}
