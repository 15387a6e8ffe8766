package de.wegmarke.recommendation;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a recommendation for action. */
@Embeddable
public record RecommendationId(UUID value) implements Identifier {

    public static RecommendationId next() {
        return new RecommendationId(Identifier.next());
    }
}
