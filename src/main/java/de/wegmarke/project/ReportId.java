package de.wegmarke.project;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The id of a progress report. */
@Embeddable
public record ReportId(UUID value) implements Identifier {

    public static ReportId next() {
        return new ReportId(Identifier.next());
    }
}
