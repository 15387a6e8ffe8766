package de.wegmarke.contribution;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a contribution; the device makes it (C2). */
@Embeddable
public record ContributionId(UUID value) implements Identifier {

    public static ContributionId next() {
        return new ContributionId(Identifier.next());
    }
}
