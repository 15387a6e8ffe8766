package de.wegmarke.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** P3: a step has who, what, until when; overdue is computed. */
class StepRulesTest {

    private static final LocalDate DUE = LocalDate.of(2020, 1, 31);
    private static final StepDraft DRAFT = new StepDraft("Bedarf erfragen", "Gesundheitsamt", DUE);

    @Test
    void p3AStepSaysWhatWhoAndUntilWhen() {
        refused("project.step-what-empty", new StepDraft(" ", "Gesundheitsamt", DUE));
        refused("project.step-who-empty", new StepDraft("Bedarf erfragen", "", DUE));
        refused("project.step-due-missing", new StepDraft("Bedarf erfragen", "Gesundheitsamt", null));
    }

    @Test
    void p3AStepIsOverdueFromTheDayAfterItsDateUntilItIsDone() {
        assertThat(card(null).isOverdue(DUE)).isFalse();
        assertThat(card(null).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(card(Instant.EPOCH).isOverdue(DUE.plusDays(1))).isFalse();
    }

    @Test
    void a1WhoSawOtherWordsIsTold() {
        var step = new ImplementationStep(1, DRAFT);
        step.mustSay(DRAFT);
        step.word(new StepDraft("Bedarf in 40 Praxen erfragen", "Gesundheitsamt", DUE));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> step.mustSay(DRAFT));
    }

    private static void refused(String key, StepDraft draft) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new ImplementationStep(1, draft))
                .withMessage(key);
    }

    private static StepLine card(@Nullable Instant finishedAt) {
        return new StepLine(StepId.next(), ProjectId.next(), 1, DRAFT.what(), DRAFT.who(), DUE, finishedAt, null, null);
    }
}
