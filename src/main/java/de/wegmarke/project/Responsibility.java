package de.wegmarke.project;

import de.wegmarke.directory.InstitutionId;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which institution answers for a project, and what it said when it was asked (Zusage, P2).
 *
 * @param institution who was asked, or is to be; null until that is known
 * @param reason why it declined or needs support; empty otherwise
 */
@Embeddable
public record Responsibility(
        @AttributeOverride(name = "value", column = @Column(name = "institution")) @Nullable InstitutionId institution,

        @Column(name = "responsibility") @Enumerated(EnumType.STRING)
        Commitment commitment,

        @Column(name = "reason") String reason,
        @Column(name = "requested_at") @Nullable Instant requestedAt,
        @Column(name = "answered_at") @Nullable Instant answeredAt) {

    /** Nobody has been asked yet; at most it is known who is to be. */
    static Responsibility intended(@Nullable InstitutionId institution) {
        return new Responsibility(institution, Commitment.OPEN, "", null, null);
    }

    static Responsibility requested(InstitutionId institution, Instant when) {
        return new Responsibility(institution, Commitment.REQUESTED, "", when, null);
    }

    /** Who answers for it, as the public is told: nobody, as long as no institution has agreed (P2). */
    Optional<Responsibility> inPublic() {
        return commitment.isUnclear() ? Optional.empty() : Optional.of(this);
    }

    /** @throws Conflict if it is no longer as the person saw it */
    void mustBe(Inquiry seen) {
        if (!new Inquiry(commitment, requestedAt, answeredAt).equals(seen)) {
            throw new Conflict();
        }
    }

    /** The same with an answer. Declining asks why, needing support asks for what (P2a). */
    Responsibility answered(Commitment answer, String reason, Instant when) {
        if (institution == null || commitment == Commitment.OPEN) {
            throw new RuleViolation("project.nobody-asked");
        }
        var said =
                switch (answer) {
                    case DECLINED -> Words.required(reason, "project.reason", 1000);
                    case NEEDS_SUPPORT -> Words.required(reason, "project.support", 1000);
                    case ACCEPTED -> Words.optional(reason, "project.reason", 1000);
                    case OPEN, REQUESTED -> throw new RuleViolation("project.no-answer");
                };
        return new Responsibility(institution, answer, said, requestedAt, when);
    }
}
