package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotNow;
import de.wegmarke.stage.Stage;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People tell their moderator something without a word; how many do is known, who is not. */
@WegmarkeTest
class CueTest {

    @Autowired
    private Stage stage;

    @Autowired
    private CueDesk desk;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private ReceiptDesk receipts;

    private Person moderator;
    private GroupPage group;
    private Membership anna;
    private Membership badr;

    @BeforeEach
    void twoTakePart() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
        anna = stage.participant(group);
        badr = stage.participant(group);
    }

    private long people(Cue cue) {
        return desk.counts(moderator, group.id()).stream()
                .filter(count -> count.cue() == cue)
                .mapToLong(CueCount::people)
                .sum();
    }

    @Test
    void eachGivesOneAtATimeAndADoubleTapIsOne() {
        desk.give(anna, Cue.MORE_TIME);
        desk.give(anna, Cue.MORE_TIME);
        desk.give(badr, Cue.MORE_TIME);
        assertThat(people(Cue.MORE_TIME)).isEqualTo(2);
        desk.give(anna, Cue.HAND);
        assertThat(people(Cue.MORE_TIME)).isEqualTo(1);
        assertThat(people(Cue.HAND)).isEqualTo(1);
        desk.takeBack(anna);
        desk.takeBack(anna);
        assertThat(desk.given(anna)).isEmpty();
        assertThat(desk.given(badr)).contains(Cue.MORE_TIME);
    }

    /** Who gave one after the moderator looked is not passed over. */
    @Test
    void whatTheModeratorSawEndsAndWhatCameAfterStays() {
        desk.give(anna, Cue.HAND);
        var seen = desk.counts(moderator, group.id()).stream()
                .map(CueCount::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        desk.give(badr, Cue.HAND);
        desk.settle(moderator, group.id(), seen);
        assertThat(desk.given(anna)).isEmpty();
        assertThat(desk.given(badr)).contains(Cue.HAND);
    }

    @Test
    void anotherStepBeginsWithoutThem() {
        desk.give(anna, Cue.READY);
        stage.leadTo(group.id(), Phase.CLUSTER);
        assertThat(desk.given(anna)).isEmpty();
        desk.give(anna, Cue.TOO_FAST);
        stage.leadTo(group.id(), Phase.CLOSED);
        assertThat(people(Cue.TOO_FAST)).isZero();
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> desk.give(anna, Cue.HAND));
    }

    /** Another moderator's tap that changes nothing takes no cue of the step that is now. */
    @Test
    void aLateTapLeavesThem() {
        stage.leadTo(group.id(), Phase.CLUSTER);
        desk.give(anna, Cue.MORE_TIME);
        groups.nextPhase(moderator, group.id(), Phase.COLLECT);
        assertThat(desk.given(anna)).contains(Cue.MORE_TIME);
    }

    /** Nobody could take them back then. */
    @Test
    void noneIsLeftWhenTheConferenceIsClosed() {
        desk.give(anna, Cue.MORE_TIME);
        conferences.close(stage.coordinator(), group.conference());
        assertThat(people(Cue.MORE_TIME)).isZero();
    }

    /** A3: who is forgotten tells nobody anything any more. */
    @Test
    void a3WhoIsForgottenGivesNone() {
        var secret = Secret.fresh();
        var device = stage.join(group, DeviceKey.of(secret));
        desk.give(device, Cue.MORE_TIME);
        receipts.forget(receipts.hand(device, secret));
        assertThat(people(Cue.MORE_TIME)).isZero();
    }

    @Test
    void onlyWhoLeadsTheGroupSeesThem() {
        var stranger = stage.login(Role.MODERATOR).person();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.counts(stranger, group.id()));
    }
}
