package de.wegmarke.recommendation;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a volunteer. */
@Embeddable
public record VolunteerId(UUID value) implements Identifier {

    public static VolunteerId next() {
        return new VolunteerId(Identifier.next());
    }
}
