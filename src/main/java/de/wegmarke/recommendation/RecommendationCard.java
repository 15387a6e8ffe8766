package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.guideline.FieldId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation as lists show it.
 *
 * @param groups how many groups raised it (E1)
 * @param voices how many people raised it (E1)
 * @param dots how many dots its cards and clusters have, as far as their groups show them (E1, C7)
 * @param answer null while it has none: "noch ohne Antwort" (E3)
 * @param publishedAt when it was marked public; null while it is not (E4)
 */
public record RecommendationCard(
        RecommendationId id,
        long version,
        ConferenceId conference,
        String number,
        FieldId field,
        int fieldNumber,
        String fieldTitle,
        String title,
        String text,
        Instant wordedAt,
        long groups,
        long voices,
        long dots,
        @Nullable AnswerKind answer,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        @Nullable Instant publishedAt) {

    /** How it is worded, as it would be typed. */
    public RecommendationDraft draft() {
        return new RecommendationDraft(title, text, field);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
