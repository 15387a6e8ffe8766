package de.wegmarke.contribution;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a sheet of paper. */
@Embeddable
public record SheetId(UUID value) implements Identifier {

    static SheetId next() {
        return new SheetId(Identifier.next());
    }
}
