package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadingAGroupTest {

    private static final Person MODERATOR = new Person(AccountId.next(), "Moderation", Set.of(Role.MODERATOR));
    private static final FieldId FIRST = FieldId.next();

    private final BreakoutGroup group =
            new BreakoutGroup(ConferenceId.next(), 1, draft(List.of(FIRST, FieldId.next())), JoinCode.fresh());

    @Test
    void twoTapsOnNextMoveTheGroupOnce() {
        group.nextPhase(Phase.LOBBY);
        group.nextPhase(Phase.LOBBY);
        assertThat(group.phase()).isEqualTo(Phase.COLLECT);
    }

    @Test
    void twoTapsOnPreviousMoveTheGroupBackOnce() {
        group.nextPhase(Phase.LOBBY);
        group.nextPhase(Phase.COLLECT);
        group.previousPhase(Phase.CLUSTER);
        group.previousPhase(Phase.CLUSTER);
        assertThat(group.phase()).isEqualTo(Phase.COLLECT);
    }

    @Test
    void thePhasesHaveAFirstAndALast() {
        group.previousPhase(Phase.LOBBY);
        assertThat(group.phase()).isEqualTo(Phase.LOBBY);
        for (var phase : Phase.values()) {
            group.nextPhase(phase);
        }
        assertThat(group.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void newCardsGetTheFirstField() {
        assertThat(group.firstField()).isEqualTo(FIRST);
    }

    @Test
    void aGroupTalksAboutAtLeastOneField() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> group.word(draft(List.of())))
                .extracting(RuleViolation::key)
                .isEqualTo("conference.group-without-field");
    }

    @Test
    void itsModeratorsAndCoordinatorsLeadAGroupAndNobodyElse() {
        assertThatNoException().isThrownBy(() -> group.mustBeModeratedBy(MODERATOR));
        assertThatNoException().isThrownBy(() -> group.mustBeModeratedBy(person(Role.COORDINATOR)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> group.mustBeModeratedBy(person(Role.MODERATOR)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> group.mustBeModeratedBy(person(Role.ADMIN)));
    }

    @Test
    void whoIsNoModeratorAnyMoreLeadsNoGroup() {
        var former = new Person(MODERATOR.id(), MODERATOR.name(), Set.of(Role.ADMIN));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> group.mustBeModeratedBy(former));
    }

    @Test
    void aBlockedCodeIsGone() {
        var code = Objects.requireNonNull(group.page().code());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> group.revokeCode(JoinCode.fresh()));
        group.revokeCode(code);
        assertThat(group.page().code()).isNull();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> group.replaceCode(code, JoinCode.fresh()));
        group.replaceCode(null, code);
        assertThat(group.page().code()).isEqualTo(code);
    }

    private static GroupDraft draft(List<FieldId> fields) {
        return new GroupDraft("Unterwegs", "Brocken", "", fields, Set.of(MODERATOR.id()));
    }

    private static Person person(Role role) {
        return new Person(AccountId.next(), "Ben", Set.of(role));
    }
}
