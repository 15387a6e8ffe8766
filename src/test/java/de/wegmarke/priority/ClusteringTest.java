package de.wegmarke.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Clocks;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import de.wegmarke.stage.Together;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** C6: cards are put together under a heading, and lie singly again, without changing. */
@WegmarkeTest
class ClusteringTest {

    private static final String HEADING = "Busse am Wochenende";

    @Autowired
    private BoardDesk boards;

    @Autowired
    private Stage stage;

    @Autowired
    private ClusterDesk desk;

    @Autowired
    private ModerationDesk moderation;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    private Person moderator;
    private GroupPage group;
    private Membership anna;
    private Membership ben;
    private ContributionId sunday;
    private ContributionId saturday;

    @BeforeEach
    void aGroupHasWrittenTwoCards() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
        anna = stage.participant(group);
        ben = stage.participant(group);
        sunday = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        saturday = stage.card(ben, Kind.NEED, "Ein Bus am Samstag");
        groups.nextPhase(moderator, group.id(), Phase.COLLECT);
    }

    @Test
    void c6ACardIsTakenOutAgainAndTheOthersStayTogether() {
        var both = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        desk.takeOut(moderator, group.id(), Set.of(sunday, saturday));
        assertThat(boards.board(anna).clusters())
                .as("nothing lies in it any more")
                .isEmpty();
        desk.restore(moderator, both);
        desk.takeOut(moderator, group.id(), Set.of(sunday));
        assertThat(boards.board(anna).clusters().getFirst().cards()).containsExactly(saturday);
        var elsewhere = stage.group(group.conference());
        var foreign = stage.card(stage.participant(elsewhere), Kind.NEED, "Woanders");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.takeOut(moderator, group.id(), Set.of(foreign)))
                .withMessage("contribution.cluster-card-gone");
    }

    @Test
    void c6AClusterKnowsItsCardsAndItsVoices() {
        desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        var board = board();
        var cluster = board.clusters().getFirst();
        assertThat(cluster.heading()).isEqualTo(HEADING);
        assertThat(cluster.cards()).containsExactlyInAnyOrder(sunday, saturday);
        assertThat(board.voices(cluster)).isEqualTo(new Voices(1, 2, 2));
        assertThat(board.single(board.cards())).isEmpty();
    }

    @Test
    void c6ClusteringAndDissolvingLeaveEverythingAsItWas() {
        var before = board();
        var cluster = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        assertThat(board().cards()).isEqualTo(before.cards());
        dissolve(cluster);
        assertThat(board().cards()).isEqualTo(before.cards());
        assertThat(board().clusters()).isEmpty();
        assertThat(board().single(board().cards())).hasSize(2);
    }

    @Test
    void c6AfterDissolvingTheCardsCanBePutTogetherAnew() {
        dissolve(desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING));
        desk.bundle(moderator, group.id(), Set.of(sunday, saturday), "Rufbus");
        assertThat(board().clusters()).extracting(ClusterLine::heading).containsExactly("Rufbus");
    }

    @Test
    void c6DissolvingIsUndoneAsLongAsTheCardsAreFree() {
        var cluster = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        dissolve(cluster);
        desk.restore(moderator, cluster);
        assertThat(board().clusters()).extracting(ClusterLine::heading).containsExactly(HEADING);
        dissolve(cluster);
        desk.bundle(moderator, group.id(), Set.of(sunday, saturday), "Rufbus");
        assertThatRule("contribution.cluster-card-taken", () -> desk.restore(moderator, cluster));
    }

    @Test
    void c6ADissolvedClusterStaysDissolved() {
        var cluster = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        dissolve(cluster);
        assertThatRule("contribution.cluster-dissolved", () -> desk.dissolve(moderator, cluster, 0));
    }

    @Test
    void c6AClusterIsDissolvedAsItWasSeen() {
        var cluster = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        var seen = desk.cluster(moderator, cluster).version();
        desk.add(moderator, cluster, Set.of(late("Ein Bus am Abend")));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.dissolve(moderator, cluster, seen));
        assertThat(board().clusters()).hasSize(1);
    }

    private void dissolve(ClusterId cluster) {
        desk.dissolve(moderator, cluster, desk.cluster(moderator, cluster).version());
    }

    @Test
    void c6ACardLiesInOneClusterAtMost() {
        var third = late("Ein Bus am Abend");
        desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        assertThatRule(
                "contribution.cluster-card-taken",
                () -> desk.bundle(moderator, group.id(), Set.of(sunday, third), "Abends"));
    }

    @Test
    void c6MoreCardsArePutToACluster() {
        var third = late("Ein Bus am Abend");
        var cluster = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        desk.add(moderator, cluster, Set.of(third));
        assertThat(board().clusters().getFirst().cards()).containsExactlyInAnyOrder(sunday, saturday, third);
        dissolve(cluster);
        assertThatRule("contribution.cluster-dissolved", () -> desk.add(moderator, cluster, Set.of(third)));
    }

    @Test
    void c6ACardOfOneClusterIsMovedToAnotherAndAnEmptiedClusterIsGone() {
        var evening = late("Ein Bus am Abend");
        var night = late("Ein Bus in der Nacht");
        var weekend = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        var late = desk.bundle(moderator, group.id(), Set.of(evening, night), "Abends");
        desk.add(moderator, weekend, Set.of(evening));
        assertThat(cards(weekend)).containsExactlyInAnyOrder(sunday, saturday, evening);
        assertThat(cards(late)).containsExactly(night);
        desk.add(moderator, weekend, Set.of(night));
        assertThat(board().clusters()).extracting(ClusterLine::heading).containsExactly(HEADING);
        assertThatRule("contribution.cluster-dissolved", () -> desk.add(moderator, late, Set.of(sunday)));
    }

    /** Without the lock on the group, several of these find the cards free and all of them succeed. */
    @Test
    void c6OfManyWhoBundleTheSameCardsAtOnceOneSucceeds() throws Exception {
        var told = Together.all(4, () -> {
            try {
                desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
                return "bundled";
            } catch (RuleViolation late) {
                return late.key();
            }
        });
        var late = "contribution.cluster-card-taken";
        assertThat(told).containsExactlyInAnyOrder("bundled", late, late, late);
        assertThat(board().clusters()).hasSize(1);
    }

    @Test
    void c6AClusterHasTwoCardsAndAHeading() {
        assertThatRule(
                "contribution.cluster-too-few", () -> desk.bundle(moderator, group.id(), Set.of(sunday), HEADING));
        assertThatRule(
                "contribution.cluster-heading-empty",
                () -> desk.bundle(moderator, group.id(), Set.of(sunday, saturday), " "));
        assertThatRule(
                "contribution.cluster-heading-too-long",
                () -> desk.bundle(moderator, group.id(), Set.of(sunday, saturday), "B".repeat(81)));
    }

    @Test
    void c6WithdrawnHiddenAndOtherGroupsCardsAreNotBundled() {
        var strange = stage.card(stage.participant(stage.group(group.conference())), Kind.NEED, "Woanders");
        assertThatRule(
                "contribution.cluster-card-gone",
                () -> desk.bundle(moderator, group.id(), Set.of(sunday, strange), HEADING));
        moderation.hide(moderator, saturday, "Bitte keine Namen.");
        assertThatRule(
                "contribution.cluster-card-gone",
                () -> desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING));
    }

    @Test
    void c1OnlyInThePhaseForItIsBundledNamedAndDissolved() {
        var cluster = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        groups.nextPhase(moderator, group.id(), Phase.CLUSTER);
        assertThatRule(
                "contribution.cluster-phase",
                () -> desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING));
        assertThatRule("contribution.cluster-phase", () -> desk.rename(moderator, cluster, 0, "Anders"));
        assertThatRule("contribution.cluster-phase", () -> desk.dissolve(moderator, cluster, 0));
    }

    @Test
    void c1AfterTheConferenceNothingIsBundled() {
        conferences.close(stage.coordinator(), group.conference());
        assertThatRule(
                "contribution.conference-ended",
                () -> desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING));
    }

    @Test
    void c1WhileTheGroupCollectsTheCardsLieSingly() {
        desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        groups.previousPhase(moderator, group.id(), Phase.CLUSTER);
        assertThat(board().clusters()).isEmpty();
        groups.nextPhase(moderator, group.id(), Phase.COLLECT);
        assertThat(board().clusters()).hasSize(1);
    }

    @Test
    void onlyWhoLeadsTheGroupBundlesNamesAndDissolves() {
        var other = new Person(AccountId.next(), "Andere", Set.of(Role.MODERATOR));
        var cluster = desk.bundle(stage.coordinator(), group.id(), Set.of(sunday, saturday), HEADING);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.bundle(other, group.id(), Set.of(sunday, saturday), HEADING));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.rename(other, cluster, 0, "Anders"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.dissolve(other, cluster, 0));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.add(other, cluster, Set.of(sunday)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.cluster(other, cluster));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.restore(other, cluster));
    }

    @Test
    void a1TheSecondOfTwoWhoNameAClusterIsTold() {
        var cluster = desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        var seen = board().clusters().getFirst().version();
        desk.rename(moderator, cluster, seen, "Rufbus");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.rename(moderator, cluster, seen, "Linienbus"));
        assertThat(board().clusters().getFirst().heading()).isEqualTo("Rufbus");
    }

    @Test
    void manyClustersNeedAsManyStatementsAsOne() {
        desk.bundle(moderator, group.id(), Set.of(sunday, saturday), HEADING);
        var one = statements.during(this::board);
        for (int number = 0; number < 5; number++) {
            desk.bundle(moderator, group.id(), Set.of(late("Eins"), late("Zwei")), "Bündel " + number);
        }
        assertThat(statements.during(this::board)).isEqualTo(one).isEqualTo(8);
        // The board is kept; whether the moderator may still see it is asked each time.
        assertThat(statements.during(this::board)).isEqualTo(1);
    }

    /** Another node has changed something, and its bell was not heard. */
    @Test
    void aKeptBoardIsAtMostAMinuteOld() {
        var earlier = board();
        database.update("update contribution set text = 'Eine Bahn' where id = ?", sunday.value());
        assertThat(board()).isEqualTo(earlier);
        var later = Clocks.at(Instant.now().plusSeconds(61), this::board);
        assertThat(later.cards()).extracting(ContributionCard::text).contains("Eine Bahn");
    }

    private ContributionId late(String text) {
        return stage.card(anna, Kind.NEED, text);
    }

    private Board board() {
        return boards.board(moderator, group.id());
    }

    private Set<ContributionId> cards(ClusterId cluster) {
        return board().clusters().stream()
                .filter(known -> known.id().equals(cluster))
                .findFirst()
                .orElseThrow()
                .cards();
    }

    private static void assertThatRule(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(deed).withMessage(key);
    }
}
