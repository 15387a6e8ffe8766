package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.Voice;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** C8: a scribe's card carries its voice, and is counted as a voice. */
@WegmarkeTest
class ScribeTest {

    private static final String SCHOOL = "Volkshochschule";

    @Autowired
    private ScribeDesk scribe;

    @Autowired
    private CaptureDesk capture;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private Stage stage;

    private GroupPage group;
    private Person by;

    @BeforeEach
    void aGroupCollects() {
        group = stage.group(stage.conference());
        by = stage.coordinator();
    }

    private ContributionId write(Voice voice, String text) {
        var id = ContributionId.next();
        scribe.write(by, group.id(), id, voice, draft(text));
        return id;
    }

    private static CardDraft draft(String text) {
        return new CardDraft(Kind.NEED, text, null, "de");
    }

    private Board board() {
        return boards.board(by, group.id());
    }

    @Test
    void c8AVoiceIsCountedOnceHoweverOftenItSpeaks() {
        write(Voice.next(SCHOOL), "Ein Kurs am Abend");
        write(Voice.next("volkshochschule"), "Ein Kurs am Sonntag");
        var nameless = Voice.next("");
        write(nameless, "Ein Bus am Abend");
        write(nameless, "Ein Bus am Sonntag");
        write(Voice.next(""), "Noch ein Bus");
        var all = board().cards().stream().map(ContributionCard::id).collect(Collectors.toSet());
        stage.leadTo(group.id(), Phase.CLUSTER);
        clusters.bundle(by, group.id(), all, "Abends und sonntags");
        assertThat(board().voices(board().clusters().getFirst()).people()).isEqualTo(3);
    }

    @Test
    void c8TheCardSaysForWhomItWasWritten() {
        write(Voice.next("  " + SCHOOL + " "), "Ein Kurs am Abend");
        write(Voice.next(""), "Ein Bus");
        stage.card(stage.participant(group), Kind.NEED, "Selbst geschrieben");
        assertThat(board().cards())
                .extracting(ContributionCard::text, ContributionCard::voice)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ein Kurs am Abend", SCHOOL),
                        org.assertj.core.groups.Tuple.tuple("Ein Bus", ""),
                        org.assertj.core.groups.Tuple.tuple("Selbst geschrieben", null));
        assertThat(scribe.voices(by, group.id())).containsExactly(SCHOOL);
    }

    /** Whoever writes over the name on the screen begins another voice, whatever id the screen had. */
    @Test
    void c8AnotherNameIsAnotherVoice() {
        var screen = Voice.next("").id();
        write(new Voice(screen, ""), "Ein Bus");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> write(new Voice(screen, "Kita"), "Ein Kurs"));
        write(Voice.next("Kita"), "Ein Kurs");
        write(Voice.next("Schule"), "Ein Kurs");
        assertThat(board().cards()).extracting(ContributionCard::voice).containsExactlyInAnyOrder("", "Kita", "Schule");
    }

    /** The answer may have been lost with the screen: what comes again has another id. */
    @Test
    void c2TheSameWordsOfTheSameVoiceAreNotWrittenTwice() {
        write(Voice.next(""), "Ein Bus");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> write(Voice.next(""), " Ein Bus "))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("contribution.text-twice"));
        write(Voice.next(SCHOOL), "Ein Bus");
        assertThat(board().cards()).hasSize(2);
    }

    @Test
    void c1NobodyWritesForOthersWhenTheGroupDoesNotCollect() {
        stage.leadTo(group.id(), Phase.CLUSTER);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> write(Voice.next(""), "Ein Bus"));
    }

    @Test
    void whoseCardsAreAllWithdrawnIsNoVoiceThatIsAtHand() {
        scribe.withdraw(by, write(Voice.next("Vertippt"), "Ein Bus"));
        assertThat(scribe.voices(by, group.id())).isEmpty();
    }

    /** A voice is nobody who has come with a device: it is not among the people who are there. */
    @Test
    void aVoiceIsNotCountedAmongThoseWhoJoined() {
        stage.participant(group);
        write(Voice.next(SCHOOL), "Ein Kurs am Abend");
        assertThat(groups.attendance(by, group.id()).joined()).isEqualTo(1);
    }

    @Test
    void c2SentTwiceItIsOneCard() {
        var id = ContributionId.next();
        var voice = Voice.next("");
        scribe.write(by, group.id(), id, voice, draft("Ein Bus"));
        scribe.write(by, group.id(), id, voice, draft("Ein Bus"));
        assertThat(board().cards()).hasSize(1);
    }

    @Test
    void whatWasWrittenWronglyIsTakenBackAndPutBack() {
        var id = write(Voice.next(SCHOOL), "Ein Kurs am Abend");
        scribe.withdraw(by, id);
        assertThat(board().cards()).isEmpty();
        scribe.restore(by, id);
        assertThat(board().cards()).hasSize(1);
    }

    /** What somebody wrote themselves is theirs. */
    @Test
    void c5TheScribeTakesBackOnlyWhatAScribeWrote() {
        var own = stage.card(stage.participant(group), Kind.NEED, "Selbst geschrieben");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> scribe.withdraw(by, own));
        assertThat(board().cards()).hasSize(1);
    }

    /** The id of somebody with a device is no voice, and a card of theirs is no card of a scribe. */
    @Test
    void aScribeSpeaksForNobodyWithADeviceOfTheirOwn() {
        var anna = stage.participant(group);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> write(new Voice(anna.id(), ""), "Als Anna"));
        var own = stage.card(anna, Kind.NEED, "Selbst geschrieben");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> scribe.write(by, group.id(), own, Voice.next(""), draft("Anders")));
        assertThat(board().cards()).extracting(ContributionCard::text).containsExactly("Selbst geschrieben");
    }

    @Test
    void onlyWhoLeadsTheGroupWritesForOthers() {
        var another = stage.login(Role.MODERATOR).person();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() ->
                        scribe.write(another, group.id(), ContributionId.next(), Voice.next(""), draft("Ein Bus")));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> scribe.voices(another, group.id()));
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Voice.next("x".repeat(Voice.LONGEST + 1)))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("contribution.voice-too-long"));
    }
}
