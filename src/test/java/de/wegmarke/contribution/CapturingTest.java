package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotNow;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import de.wegmarke.stage.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class CapturingTest {

    private static final CardDraft DRAFT = new CardDraft(Kind.NEED, "Ein Bus am Sonntag", null, "de");

    @Autowired
    private BoardDesk boards;

    @Autowired
    private Stage stage;

    @Autowired
    private CaptureDesk desk;

    @Autowired
    private ModerationDesk moderation;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private ContributionDesk contributions;

    @Autowired
    private Statements statements;

    private GroupPage group;
    private Membership anna;

    @BeforeEach
    void annaIsInAGroup() {
        group = stage.group(stage.conference());
        anna = stage.participant(group);
    }

    @Test
    void c9TheTextKeepsItsLanguageAndItsLines() {
        desk.capture(anna, ContributionId.next(), new CardDraft(Kind.NEED, "Sonntags:\nkein Bus", null, "tr"));
        assertThat(boards.board(anna).cards().getFirst())
                .extracting(ContributionCard::text, ContributionCard::language)
                .containsExactly("Sonntags:\nkein Bus", "tr");
    }

    /** One phone does not bury the others' cards; what is too much waits on it, and a moderator sets all of it aside and back. */
    @Test
    void aDeviceThatWritesMoreThanAnybodyCanIsToldToWaitAndItsCardsGoAndComeBackTogether() {
        var lead = stage.login(Role.MODERATOR);
        var by = lead.person();
        group = stage.group(lead);
        anna = stage.participant(group);
        desk.capture(stage.participant(group), ContributionId.next(), DRAFT);
        ContributionId last = ContributionId.next();
        for (var i = 0; i < 60; i++) {
            last = ContributionId.next();
            desk.capture(anna, last, DRAFT);
        }
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> desk.capture(anna, ContributionId.next(), DRAFT))
                .withMessage("contribution.too-fast");
        moderation.hideAllOfItsDevice(by, last, "Nicht von Menschenhand");
        assertThat(boards.board(by, group.id()).cards().stream().filter(ContributionCard::isShown))
                .hasSize(1);
        moderation.showAllOfItsDevice(by, last);
        assertThat(boards.board(by, group.id()).cards().stream().filter(ContributionCard::isShown))
                .hasSize(61);
    }

    @Test
    void aCardHasAtLeastOneWordInAnyLanguage() {
        for (var wordless : new String[] {"?!", "\uD83D\uDC4D\uD83D\uDC4D", "---"}) {
            assertThatExceptionOfType(RuleViolation.class)
                    .as(wordless)
                    .isThrownBy(() ->
                            desk.capture(anna, ContributionId.next(), new CardDraft(Kind.NEED, wordless, null, "de")))
                    .withMessage("contribution.text-wordless");
        }
        for (var words : new String[] {"7", "\u0628\u0627\u0635", "\u0E23\u0E16"}) {
            desk.capture(anna, ContributionId.next(), new CardDraft(Kind.NEED, words, null, "de"));
        }
    }

    @Test
    void c2SendingTheSameCardTwiceMakesOneCard() {
        var id = ContributionId.next();
        desk.capture(anna, id, DRAFT);
        desk.capture(anna, id, DRAFT);
        assertThat(boards.board(anna).cards()).hasSize(1);
    }

    @Test
    void sendingTheSameCardFromManyThreadsAtOnceMakesOneCard() throws Exception {
        var id = ContributionId.next();
        Together.all(8, () -> {
            desk.capture(anna, id, DRAFT);
            return id;
        });
        assertThat(boards.board(anna).cards()).hasSize(1);
    }

    @Test
    void cardsWrittenAtOnceGetNumbersWithoutGapOrRepetition() throws Exception {
        Together.all(8, () -> {
            var id = ContributionId.next();
            desk.capture(anna, id, DRAFT);
            return id;
        });
        assertThat(boards.board(anna).cards())
                .extracting(ContributionCard::number)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void nobodyTakesTheIdOfSomebodyElsesCard() {
        var id = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        var ben = stage.participant(group);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.capture(ben, id, DRAFT))
                .withMessage("contribution.id-taken");
    }

    @Test
    void aCardGetsTheGroupsFirstFieldUnlessAnotherIsChosen() {
        var third = stage.fields(group.conference()).get(2);
        desk.capture(anna, ContributionId.next(), DRAFT);
        desk.capture(anna, ContributionId.next(), new CardDraft(Kind.NEED, "Text", third.id(), "de"));
        assertThat(boards.board(anna).cards())
                .extracting(ContributionCard::fieldNumber)
                .containsExactly(3, 1);
    }

    @Test
    void aFieldOfAnotherEditionIsRefused() {
        var strange = new CardDraft(Kind.NEED, "Text", FieldId.next(), "de");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.capture(anna, ContributionId.next(), strange))
                .withMessage("contribution.field-unknown");
    }

    @Test
    void inTheLobbyNothingIsWrittenYet() {
        groups.previousPhase(stage.coordinator(), group.id(), Phase.COLLECT);
        assertThatExceptionOfType(NotNow.class)
                .as("not now is not never: the device keeps it and sends it again")
                .isThrownBy(() -> desk.capture(anna, ContributionId.next(), DRAFT))
                .withMessage("contribution.not-yet");
    }

    @Test
    void whatArrivesAfterCollectingIsAcceptedAndMarkedLate() {
        groups.nextPhase(stage.coordinator(), group.id(), Phase.COLLECT);
        desk.capture(anna, ContributionId.next(), DRAFT);
        assertThat(boards.board(anna).cards()).singleElement().matches(ContributionCard::late);
    }

    @Test
    void afterTheConferenceIsClosedNothingIsAccepted() {
        conferences.close(stage.coordinator(), group.conference());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.capture(anna, ContributionId.next(), DRAFT))
                .withMessageStartingWith("contribution.conference-over");
    }

    @Test
    void authorsRewordTheirCardsAndTheSecondOfTwoScreensIsTold() {
        var id = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        var seen = boards.board(anna).cards().getFirst().version();
        desk.reword(anna.id(), id, seen, new CardDraft(Kind.NEED, "Ein Bus am Sonntagabend", null, "de"));
        assertThat(boards.board(anna).cards().getFirst().text()).isEqualTo("Ein Bus am Sonntagabend");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.reword(anna.id(), id, seen, DRAFT));
    }

    @Test
    void onlyTheAuthorWithdrawsACardAndCanPutItBack() {
        var id = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        var ben = stage.participant(group);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.withdraw(ben.id(), id));
        desk.withdraw(anna.id(), id);
        assertThat(boards.board(anna).cards()).isEmpty();
        desk.restore(anna.id(), id);
        assertThat(boards.board(anna).cards()).hasSize(1);
    }

    @Test
    void onceTheGroupIsClosedAuthorsChangeNothing() {
        var id = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        for (var phase = Phase.COLLECT;
                phase != Phase.CLOSED;
                phase = stage.now(group.id()).phase()) {
            groups.nextPhase(stage.coordinator(), group.id(), phase);
        }
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.withdraw(anna.id(), id))
                .withMessage("contribution.group-closed");
    }

    @Test
    void c1OnceTheConferenceIsClosedAuthorsChangeNothingAndTheBoardSaysSo() {
        var id = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        var seen = boards.board(anna).cards().getFirst().version();
        assertThat(boards.board(anna).allows(GroupDeed.WRITE)).isTrue();
        conferences.close(stage.coordinator(), group.conference());
        assertThat(boards.board(anna).allows(GroupDeed.WRITE)).isFalse();
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> desk.withdraw(anna.id(), id));
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> desk.reword(anna.id(), id, seen, DRAFT));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> groups.nextPhase(stage.coordinator(), group.id(), Phase.COLLECT));
        conferences.open(stage.coordinator(), group.conference(), ConferenceState.CLOSED);
        desk.withdraw(anna.id(), id);
    }

    @Test
    void c5AHiddenCardKeepsItsFirstReason() {
        var id = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        moderation.hide(stage.coordinator(), id, "Bitte keine Namen.");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> moderation.hide(stage.coordinator(), id, "Anderes"))
                .withMessage("contribution.hidden-already");
        assertThat(boards.board(anna).cards().getFirst().hiddenBecause()).isEqualTo("Bitte keine Namen.");
    }

    @Test
    void aHiddenCardIsSeenByItsAuthorWithTheReasonAndByNobodyElse() {
        var id = stage.card(anna, Kind.NEED, "Frau X ist schuld");
        var ben = stage.participant(group);
        moderation.hide(stage.coordinator(), id, "Bitte keine Namen.");
        var board = boards.board(anna);
        assertThat(board.visibleTo(anna.id()))
                .singleElement()
                .extracting(ContributionCard::hiddenBecause)
                .isEqualTo("Bitte keine Namen.");
        assertThat(board.visibleTo(ben.id())).isEmpty();
        assertThat(contributions.coverage(stage.coordinator(), Filter.all(group.conference())))
                .isEmpty();
        moderation.show(stage.coordinator(), id);
        assertThat(boards.board(anna).visibleTo(ben.id())).hasSize(1);
    }

    @Test
    void hidingAsksForAReason() {
        var id = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> moderation.hide(stage.coordinator(), id, "  "))
                .withMessage("contribution.reason-empty");
    }

    @Test
    void theBoardIsReadOnceUntilItChanges() {
        stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        boards.board(anna);
        assertThat(statements.during(() -> boards.board(anna))).isZero();
        stage.card(anna, Kind.NEED, "Ein Bus am Montag");
        assertThat(statements.during(() -> boards.board(anna))).isEqualTo(3);
    }

    @Test
    void wordsAreSearchedLiterally() {
        stage.card(anna, Kind.NEED, "100% der Straßen");
        stage.card(anna, Kind.NEED, "1000 Wege");
        var by = stage.coordinator();
        var all = Filter.all(group.conference());
        var percent = new Filter(all.conference(), null, null, all.kinds(), "100%");
        var umlaut = new Filter(all.conference(), null, null, all.kinds(), "strassen");
        assertThat(contributions.count(by, percent).all()).isEqualTo(1);
        assertThat(contributions.search(by, umlaut, 0, 10)).hasSize(1);
    }
}
