package de.wegmarke.people;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of an account. */
@Embeddable
public record AccountId(UUID value) implements Identifier {

    public static AccountId next() {
        return new AccountId(Identifier.next());
    }
}
