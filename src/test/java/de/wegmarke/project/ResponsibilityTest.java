package de.wegmarke.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.directory.InstitutionId;
import de.wegmarke.shared.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** P2: responsibility is asked, not assigned. */
class ResponsibilityTest {

    private static final Instant NOON = Instant.parse("2019-11-08T12:00:00Z");
    private static final InstitutionId OFFICE = InstitutionId.next();

    @Test
    void whoIsOnlyIntendedHasNotBeenAsked() {
        var intended = Responsibility.intended(OFFICE);
        assertThat(intended.commitment()).isEqualTo(Commitment.OPEN);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> intended.answered(Commitment.ACCEPTED, "", NOON))
                .withMessage("project.nobody-asked");
    }

    @Test
    void whoWasAskedMayAcceptWithoutAReason() {
        var accepted = Responsibility.requested(OFFICE, NOON).answered(Commitment.ACCEPTED, "", NOON);
        assertThat(accepted.commitment()).isEqualTo(Commitment.ACCEPTED);
        assertThat(accepted.institution()).isEqualTo(OFFICE);
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, project.reason-empty", "NEEDS_SUPPORT, project.support-empty"})
    void p2aDecliningAsksWhyAndNeedingSupportAsksForWhat(Commitment answer, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Responsibility.requested(OFFICE, NOON).answered(answer, " ", NOON))
                .withMessage(sentence);
    }

    @ParameterizedTest
    @EnumSource(
            value = Commitment.class,
            names = {"OPEN", "REQUESTED", "DECLINED"})
    void unansweredAndDeclinedAreUnclearToThePublic(Commitment commitment) {
        assertThat(commitment.isUnclear()).isTrue();
    }
}
