package de.wegmarke.guideline;

import de.wegmarke.shared.Check;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision by which a body adopted the guidelines (Beschluss).
 *
 * @param body who decided, such as "Kreistag"
 * @param date the day of the decision
 * @param result as it was announced, such as "mit großer Mehrheit"
 */
@Embeddable
public record Resolution(String body, LocalDate date, String result) {

    /** What was typed, if anything was; then the body and the day are needed. */
    static @Nullable Resolution of(EditionDraft.@Nullable Resolved typed, Check check) {
        return typed == null || typed.isEmpty()
                ? null
                : new Resolution(
                        check.requiredLine(typed.body(), "guideline.resolution-body", 200),
                        check.day(typed.date(), "guideline.resolution-date"),
                        check.optionalLine(typed.result(), "guideline.resolution-result", 200));
    }
}
