package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each step of a group may have a question of its own; without one the group's is asked. */
@WegmarkeTest
class GroupQuestionTest {

    private static final String OWN = "Was hilft?";

    @Autowired
    private Stage stage;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private QuestionDesk desk;

    private Person lead;
    private GroupPage group;

    @BeforeEach
    void aGroupIsLed() {
        var login = stage.login(Role.MODERATOR);
        lead = login.person();
        group = stage.group(login);
    }

    private String asked() {
        return stage.now(group.id()).asked();
    }

    @Test
    void aStepAsksItsOwnQuestionAndTheNextTheGroups() {
        assertThat(asked()).isEqualTo(OWN);
        desk.ask(lead, group.id(), Phase.COLLECT, "", "  Was fehlt\nam meisten? ");
        assertThat(asked()).isEqualTo("Was fehlt\nam meisten?");
        desk.ask(lead, group.id(), Phase.PRIORITISE, "", "Was zuerst?");
        groups.nextPhase(lead, group.id(), Phase.COLLECT);
        assertThat(asked()).isEqualTo(OWN);
        groups.nextPhase(lead, group.id(), Phase.CLUSTER);
        assertThat(asked()).isEqualTo("Was zuerst?");
        desk.ask(lead, group.id(), Phase.PRIORITISE, "Was zuerst?", "");
        assertThat(asked()).isEqualTo(OWN);
    }

    /** A1; to ask the same twice is to ask it once. */
    @Test
    void a1WhoSawAnotherQuestionIsTold() {
        desk.ask(lead, group.id(), Phase.COLLECT, "", "Was fehlt?");
        desk.ask(lead, group.id(), Phase.COLLECT, "", "Was fehlt?");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.ask(lead, group.id(), Phase.COLLECT, "", "Was läuft?"));
        assertThat(asked()).isEqualTo("Was fehlt?");
    }

    @Test
    void onlyWhoLeadsTheGroupAsks() {
        var other = stage.login(Role.MODERATOR).person();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.ask(other, group.id(), Phase.COLLECT, "", "Was fehlt?"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.ask(lead, group.id(), Phase.COLLECT, "", "x".repeat(301)));
    }
}
