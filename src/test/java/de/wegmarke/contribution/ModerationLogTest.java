package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** C5: who hid what and why, and who showed it again, stays. */
@WegmarkeTest
class ModerationLogTest {

    private static final int ALL = 1000;

    @Autowired
    private Stage stage;

    @Autowired
    private ModerationDesk desk;

    private Person moderator;
    private GroupPage group;

    @BeforeEach
    void aGroup() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
    }

    @Test
    void c5EachDeedIsOneLineAndADoubleTapIsNone() {
        var card = stage.card(stage.participant(group), Kind.NEED, "Über Frau Meier");
        desk.hide(moderator, card, "Ein Name");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> desk.hide(moderator, card, "Noch einmal"));
        desk.show(moderator, card);
        desk.show(moderator, card);
        var lines = desk.log(moderator, ALL);
        assertThat(lines).extracting(ModerationLine::deed).containsExactly(ModerationDeed.SHOWN, ModerationDeed.HIDDEN);
        var hidden = lines.getLast();
        assertThat(hidden.because()).isEqualTo("Ein Name");
        assertThat(hidden.who()).isEqualTo(moderator.name());
        assertThat(hidden.text()).isEqualTo("Über Frau Meier");
        assertThat(hidden.card()).isEqualTo("G%d-1".formatted(group.number()));
    }

    /** As many characters as a reason may have, each made of several. */
    @Test
    void c5TheLongestReasonStandsInTheLogToo() {
        var card = stage.card(stage.participant(group), Kind.NEED, "Über Frau Meier");
        var because = "👩‍👧 ".repeat(100);
        desk.hide(moderator, card, because);
        assertThat(desk.log(moderator, 1).getFirst().because()).isEqualTo(because.strip());
    }

    @Test
    void c5AModeratorReadsOfTheirOwnGroupsACoordinatorOfAll() {
        var card = stage.card(stage.participant(group), Kind.NEED, "Über Frau Meier");
        desk.hideAllOfItsDevice(moderator, card, "Ein Name");
        assertThat(desk.log(stage.login(Role.MODERATOR).person(), ALL)).isEmpty();
        assertThat(desk.log(stage.coordinator(), ALL))
                .filteredOn(line -> line.groupId().equals(group.id()))
                .hasSize(1);
        assertThat(desk.log(moderator, 1)).hasSize(1);
    }
}
