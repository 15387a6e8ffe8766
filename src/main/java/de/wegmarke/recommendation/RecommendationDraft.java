package de.wegmarke.recommendation;

import de.wegmarke.guideline.FieldId;
import de.wegmarke.shared.Check;
import org.jspecify.annotations.Nullable;

/**
 * How a recommendation is worded: in one line, and in full.
 *
 * @param field null as long as none was chosen
 */
public record RecommendationDraft(
        String title, String text, @Nullable FieldId field) {

    /**
     * The same, cleaned.
     *
     * @throws de.wegmarke.shared.RuleViolation if something is missing or too long
     */
    RecommendationDraft checked() {
        var check = new Check();
        var clean = new RecommendationDraft(
                check.requiredLine(title, "recommendation.title", 160),
                check.optional(text, "recommendation.text", 2000),
                field);
        check.that(field != null, "recommendation.field-missing");
        check.done();
        return clean;
    }
}
