package de.wegmarke.recommendation;

import de.wegmarke.people.Person;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What a recommendation came to, why, who said so and when (E3). */
@Embeddable
public record Answer(@Enumerated(EnumType.STRING) AnswerKind kind, String reason, UUID by, Instant at) {

    /** @throws RuleViolation without a kind or a reason */
    static Answer of(Person by, AnswerDraft draft, Instant when) {
        if (draft.kind() == null) {
            throw new RuleViolation("recommendation.answer-missing");
        }
        return new Answer(
                draft.kind(),
                Words.required(draft.reason(), "recommendation.reason", 1000),
                by.id().value(),
                when);
    }
}
