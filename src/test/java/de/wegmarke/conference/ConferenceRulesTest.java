package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.guideline.EditionId;
import de.wegmarke.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConferenceRulesTest {

    private static final Instant BEGINS = Instant.parse("2019-11-08T13:00:00Z");
    private static final Instant ENDS = BEGINS.plus(Duration.ofHours(4));
    private static final Duration DAY = Duration.ofDays(1);
    private static final EditionId EDITION = EditionId.next();

    private final Conference conference = new Conference(draft("ik5", EDITION, BEGINS, ENDS), taken -> false);

    @Test
    void theEditionIsFixedOnceTheConferenceWasOpened() {
        conference.word(draft("IK5", EditionId.next(), BEGINS, ENDS), false);
        conference.open(ConferenceState.PREPARED, List.of());
        assertBroken(
                "conference.edition-fixed", () -> conference.word(draft("IK5", EditionId.next(), BEGINS, ENDS), false));
        conference.close(List.of());
        assertBroken(
                "conference.edition-fixed", () -> conference.word(draft("IK5", EditionId.next(), BEGINS, ENDS), false));
    }

    @Test
    void theCodeIsGivenOnce() {
        conference.word(draft("ANDERS", EDITION, BEGINS, ENDS), false);
        assertThat(conference.page().code()).isEqualTo("IK5");
        assertThat(conference.page().slug()).isEqualTo("ik5");
    }

    @Test
    void aCodeHasOnlyLettersAndDigits() {
        assertBroken(
                "conference.code-letters", () -> new Conference(draft("IK 5", EDITION, BEGINS, ENDS), taken -> false));
        assertBroken(
                "conference.code-letters", () -> new Conference(draft("../", EDITION, BEGINS, ENDS), taken -> false));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var nothing = new ConferenceDraft(
                "?", "", null, ENDS, "", "", "", "", null, new Contact("", "", ""), Wifi.NONE, ENDS, BEGINS);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Conference(nothing, taken -> true))
                .satisfies(no -> assertThat(no.all())
                        .extracting(RuleViolation::key)
                        .containsExactly(
                                "conference.code-letters",
                                "conference.code-taken",
                                "conference.title-empty",
                                "conference.begins-missing",
                                "conference.place-empty",
                                "conference.edition-missing",
                                "conference.window-reversed"));
    }

    @Test
    void theEndComesAfterTheBeginning() {
        assertBroken("conference.times-reversed", () -> conference.word(draft("IK5", EDITION, ENDS, BEGINS), false));
        assertBroken("conference.times-reversed", () -> conference.word(draft("IK5", EDITION, BEGINS, BEGINS), false));
        assertBroken("conference.window-reversed", () -> new Window(ENDS, BEGINS));
    }

    @Test
    void codesAreValidOnlyInTheWindowOfAnOpenConference() {
        assertThat(conference.isJoinable(BEGINS)).as("not opened yet").isFalse();
        conference.open(ConferenceState.PREPARED, List.of());
        assertThat(conference.isJoinable(BEGINS)).isTrue();
        assertThat(conference.isJoinable(BEGINS.minus(DAY)))
                .as("the first instant")
                .isTrue();
        assertThat(conference.isJoinable(BEGINS.minus(DAY).minusMillis(1))).isFalse();
        assertThat(conference.isJoinable(ENDS.plus(DAY)))
                .as("the first that no longer counts")
                .isFalse();
        conference.close(List.of());
        assertThat(conference.isJoinable(BEGINS)).as("closed").isFalse();
    }

    private static ConferenceDraft draft(String code, EditionId edition, Instant begins, Instant ends) {
        return new ConferenceDraft(
                code,
                "5. Integrationskonferenz",
                begins,
                ends,
                "Kreishaus Goslar",
                "",
                "",
                "",
                edition,
                new Contact("", "", ""),
                Wifi.NONE,
                BEGINS.minus(DAY),
                ENDS.plus(DAY));
    }

    private static void assertBroken(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
