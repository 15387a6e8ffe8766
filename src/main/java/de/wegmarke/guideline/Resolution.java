package de.wegmarke.guideline;

import de.wegmarke.shared.Words;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The decision by which a body adopted the guidelines (Beschluss).
 *
 * @param body who decided, such as "Kreistag"
 * @param date the day of the decision
 * @param result as it was announced, such as "mit großer Mehrheit"
 */
@Embeddable
public record Resolution(String body, LocalDate date, String result) {

    public Resolution {
        body = Words.required(body, "guideline.resolution-body", 200);
        result = Words.optional(result, "guideline.resolution-result", 200);
    }
}
