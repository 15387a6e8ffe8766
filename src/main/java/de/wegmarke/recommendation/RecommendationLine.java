package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.priority.Weight;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation as lists show it.
 *
 * @param weight what stands behind it (E1, C7a)
 * @param answer null while it has none: "noch ohne Antwort" (E3)
 * @param publishedAt when it was marked public; null while it is not (E4)
 */
public record RecommendationLine(
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
        Weight weight,
        @Nullable AnswerKind answer,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        @Nullable Instant publishedAt) {

    /** As it is read: not weighed yet. */
    RecommendationLine(
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
            @Nullable AnswerKind answer,
            @Nullable String reason,
            @Nullable Instant answeredAt,
            @Nullable Instant publishedAt) {
        this(
                id,
                version,
                conference,
                number,
                field,
                fieldNumber,
                fieldTitle,
                title,
                text,
                wordedAt,
                Weight.NONE,
                answer,
                reason,
                answeredAt,
                publishedAt);
    }

    RecommendationLine weighing(Weight weight) {
        return new RecommendationLine(
                id,
                version,
                conference,
                number,
                field,
                fieldNumber,
                fieldTitle,
                title,
                text,
                wordedAt,
                weight,
                answer,
                reason,
                answeredAt,
                publishedAt);
    }

    public long groups() {
        return weight.groups();
    }

    public long voices() {
        return weight.voices();
    }

    public long dots() {
        return weight.dots();
    }

    /** What it was answered, as it would be typed. */
    public AnswerDraft said() {
        return new AnswerDraft(answer, reason == null ? "" : reason);
    }

    /** How it is worded, as it would be typed. */
    public RecommendationDraft draft() {
        return new RecommendationDraft(title, text, field);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
