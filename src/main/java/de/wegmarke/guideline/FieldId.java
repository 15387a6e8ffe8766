package de.wegmarke.guideline;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a field of action in one edition. */
@Embeddable
public record FieldId(UUID value) implements Identifier {

    public static FieldId next() {
        return new FieldId(Identifier.next());
    }
}
