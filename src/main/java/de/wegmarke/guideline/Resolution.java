package de.wegmarke.guideline;

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
public record Resolution(String body, LocalDate date, String result) {}
