package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDeed;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.ModerationLine;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may be in a group, and how fast they send; what was written stays in any case. */
@WegmarkeTest
class AdmissionTest {

    @Autowired
    private Stage stage;

    @Autowired
    private AdmissionDesk desk;

    @Autowired
    private CollectingDesk collecting;

    @Autowired
    private CueDesk cues;

    @Autowired
    private JoiningDesk joining;

    @Autowired
    private ModerationDesk moderation;

    @Autowired
    private CaptureDesk capture;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private GroupDesk groups;

    private final DeviceKey device = DeviceKey.of(Secret.fresh());
    private Person moderator;
    private GroupPage group;
    private Membership anna;
    private ContributionId card;

    @BeforeEach
    void somebodyWrites() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
        anna = stage.join(group, device);
        card = stage.card(anna, Kind.NEED, "Busse am Sonntag");
    }

    private Joining join(DeviceKey someone) {
        return joining.join(someone, Objects.requireNonNull(group.code()).value(), "de");
    }

    private void write(Membership by) {
        capture.capture(by, ContributionId.next(), new CardDraft(Kind.NEED, "Noch etwas", null, "de"));
    }

    @Test
    void aClosedGroupTakesInNobodyWhomItDoesNotKnowAndKeepsWhoIsIn() {
        desk.admit(moderator, group.id(), false);
        assertThat(join(DeviceKey.of(Secret.fresh()))).isInstanceOf(Joining.NoNewcomers.class);
        assertThat(join(device)).isInstanceOf(Joining.Joined.class);
        assertThat(groups.led(moderator, group.id()).openCode()).isEmpty();
        write(anna);
        desk.admit(moderator, group.id(), true);
        assertThat(join(DeviceKey.of(Secret.fresh()))).isInstanceOf(Joining.Joined.class);
    }

    @Test
    void aDeviceThatWasTakenOutSendsNothingComesNotBackAndItsCardsStay() {
        cues.give(anna, Cue.HAND);
        moderation.removeItsDevice(moderator, card, "Beleidigt andere");
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> write(anna));
        assertThat(joining.participant(device)).isEmpty();
        assertThat(joining.removed(anna)).contains("Beleidigt andere");
        assertThat(joining.removed(device)).contains("Beleidigt andere");
        assertThat(join(device))
                .isInstanceOfSatisfying(
                        Joining.Removed.class, no -> assertThat(no.because()).isEqualTo("Beleidigt andere"));
        assertThat(cues.counts(moderator, group.id())).isEmpty();
        assertThat(groups.attendance(moderator, group.id()).joined()).isZero();
        assertThat(boards.board(moderator, group.id()).cards())
                .singleElement()
                .satisfies(
                        lying -> assertThat(lying.removed() && lying.isShown()).isTrue());
    }

    @Test
    void itIsLetInAgainAndBothAreInTheLogOnce() {
        moderation.removeItsDevice(moderator, card, "Beleidigt andere");
        moderation.removeItsDevice(moderator, card, "Noch einmal");
        moderation.readmitItsDevice(moderator, card);
        moderation.readmitItsDevice(moderator, card);
        write(anna);
        assertThat(join(device)).isInstanceOf(Joining.Joined.class);
        assertThat(moderation.log(moderator, 10))
                .extracting(ModerationLine::deed)
                .containsExactly(ModerationDeed.READMITTED, ModerationDeed.REMOVED);
    }

    @Test
    void aReasonIsNeeded() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> moderation.removeItsDevice(moderator, card, " "))
                .satisfies(no -> assertThat(no.key()).isEqualTo("conference.removal-empty"));
        assertThat(join(device)).isInstanceOf(Joining.Joined.class);
    }

    /** Nobody loses a card by it: the device keeps what is too much, and sends it by itself. */
    @Test
    void whereAGroupCollectsSlowlyADeviceSendsOneCardAMinuteAndWhatComesLateIsNotHeldUp() {
        var now = group.collecting();
        collecting.choose(moderator, group.id(), now, now.turningSlowly());
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> write(anna))
                .satisfies(no -> assertThat(no.key()).isEqualTo("contribution.slowly"));
        write(stage.participant(group));
        stage.leadTo(group.id(), Phase.CLUSTER);
        write(anna);
        assertThat(boards.board(moderator, group.id()).cards()).hasSize(3);
    }
}
