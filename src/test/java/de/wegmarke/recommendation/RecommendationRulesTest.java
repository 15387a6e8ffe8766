package de.wegmarke.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecommendationRulesTest {

    private static final Instant NOON = Instant.parse("2019-11-08T12:00:00Z");
    private static final Person COORDINATOR = new Person(AccountId.next(), "Koordination", Set.of(Role.COORDINATOR));
    private static final RecommendationDraft DRAFT = new RecommendationDraft("Ein Bus am Sonntag", "", FieldId.next());

    @Test
    void e1ItComesFromAtLeastOneCard() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> from(Set.of()))
                .withMessage("recommendation.no-source");
    }

    @Test
    void e2WordingItAnewLeavesNumberAndField() {
        var recommendation = from(Set.of(ContributionId.next()));
        recommendation.reword(new RecommendationDraft("Zwei Busse am Sonntag", "", FieldId.next()));
        assertThat(recommendation.number()).isEqualTo("IK5-H5-01");
        assertThat(recommendation.field()).isEqualTo(DRAFT.field());
    }

    @Test
    void e3AnAnswerNeedsAReason() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Answer.of(COORDINATOR, new AnswerDraft(AnswerKind.NOT_TAKEN_UP, " "), NOON))
                .withMessage("recommendation.reason-empty");
    }

    @Test
    void e3ItEndsInOneAnswer() {
        var recommendation = from(Set.of(ContributionId.next()));
        recommendation.answer(
                recommendation.said(),
                Answer.of(COORDINATOR, new AnswerDraft(AnswerKind.NOT_TAKEN_UP, "zu teuer"), NOON));
        recommendation.answer(
                recommendation.said(),
                Answer.of(COORDINATOR, new AnswerDraft(AnswerKind.TAKEN_UP, "doch möglich"), NOON));
        assertThat(recommendation.answer()).extracting(Answer::kind).isEqualTo(AnswerKind.TAKEN_UP);
    }

    private static Recommendation from(Set<ContributionId> cards) {
        return new Recommendation(
                ConferenceId.next(),
                "IK5-H5-01",
                Objects.requireNonNull(DRAFT.field()),
                new Sources(List.of(), cards),
                DRAFT,
                COORDINATOR,
                NOON);
    }
}
