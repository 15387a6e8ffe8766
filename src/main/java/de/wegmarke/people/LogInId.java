package de.wegmarke.people;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of one log-in. */
@Embeddable
public record LogInId(UUID value) implements Identifier {

    public static LogInId next() {
        return new LogInId(Identifier.next());
    }
}
