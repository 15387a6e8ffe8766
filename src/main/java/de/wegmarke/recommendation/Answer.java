package de.wegmarke.recommendation;

import de.wegmarke.people.Person;
import de.wegmarke.shared.Check;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What a recommendation came to, why, who said so and when (E3). */
@Embeddable
public record Answer(@Enumerated(EnumType.STRING) AnswerKind kind, String reason, UUID by, Instant at) {

    /** @throws de.wegmarke.shared.RuleViolation without a kind or a reason */
    static Answer of(Person by, AnswerDraft draft, Instant when) {
        var check = new Check();
        check.that(draft.kind() != null, "recommendation.answer-missing");
        var why = check.required(draft.reason(), "recommendation.reason", 1000);
        check.done();
        return new Answer(Objects.requireNonNull(draft.kind()), why, by.id().value(), when);
    }
}
