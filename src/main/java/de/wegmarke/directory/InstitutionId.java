package de.wegmarke.directory;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of an institution. */
@Embeddable
public record InstitutionId(UUID value) implements Identifier {

    public static InstitutionId next() {
        return new InstitutionId(Identifier.next());
    }
}
