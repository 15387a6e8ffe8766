package de.wegmarke.priority;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a theme. */
@Embeddable
public record ThemeId(UUID value) implements Identifier {

    static ThemeId next() {
        return new ThemeId(Identifier.next());
    }
}
