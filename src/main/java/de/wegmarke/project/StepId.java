package de.wegmarke.project;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of an implementation step. */
@Embeddable
public record StepId(UUID value) implements Identifier {

    public static StepId next() {
        return new StepId(Identifier.next());
    }
}
