package de.wegmarke.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** C7: five dots each, two at most on one thing, taken back freely, hidden until the moderator shows them. */
@WegmarkeTest
class GivingDotsTest {

    @Autowired
    private BoardDesk boards;

    @Autowired
    private Stage stage;

    @Autowired
    private DotDesk desk;

    @Autowired
    private ClusterDesk bundling;

    @Autowired
    private CaptureDesk capture;

    @Autowired
    private ModerationDesk moderation;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private Statements statements;

    private Person moderator;
    private GroupPage group;
    private Membership anna;
    private List<ContributionId> singles;
    private List<ContributionId> bundled;
    private ClusterId cluster;

    @BeforeEach
    void aGroupHasThreeSingleCardsAndABundle() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        group = stage.group(login);
        anna = stage.participant(group);
        singles = IntStream.range(0, 3)
                .mapToObj(number -> stage.card(anna, Kind.NEED, "Einzeln " + number))
                .toList();
        bundled = IntStream.range(0, 2)
                .mapToObj(number -> stage.card(anna, Kind.NEED, "Im Bündel " + number))
                .toList();
        groups.nextPhase(moderator, group.id(), Phase.COLLECT);
        cluster = bundling.bundle(moderator, group.id(), Set.copyOf(bundled), "Bündel");
        groups.nextPhase(moderator, group.id(), Phase.CLUSTER);
    }

    @Test
    void c7EverybodyHasFiveDots() {
        giveAll();
        assertThat(mine().left(anna.id())).isZero();
        assertThatRule("contribution.dots-spent", () -> desk.give(anna, Thing.of(singles.get(1))));
        assertThat(mine().left(stage.participant(group).id())).isEqualTo(5);
    }

    @Test
    void c7AtMostTwoAreOnOneThing() {
        desk.give(anna, Thing.of(cluster));
        desk.give(anna, Thing.of(cluster));
        assertThatRule("contribution.dots-enough", () -> desk.give(anna, Thing.of(cluster)));
        assertThat(mine().of(anna.id(), Thing.of(cluster))).isEqualTo(2);
    }

    /** Five dots of one and one of another are six of two: whoever has joined twice is seen by it. */
    @Test
    void c7HeadsAreCountedBesideDots() {
        var ben = stage.participant(group);
        desk.give(anna, Thing.of(cluster));
        desk.give(anna, Thing.of(cluster));
        desk.give(ben, Thing.of(cluster));
        assertThat(mine().heads(Thing.of(cluster))).as("hidden").isZero();
        desk.reveal(moderator, group.id());
        assertThat(mine().of(Thing.of(cluster))).hasValue(3);
        assertThat(mine().heads(Thing.of(cluster))).isEqualTo(2);
        assertThat(mine().heads(Thing.of(singles.getFirst()))).isZero();
    }

    @Test
    void c7DotsAreTakenBackFreely() {
        giveAll();
        desk.takeBack(anna, Thing.of(cluster));
        assertThat(mine().left(anna.id())).isEqualTo(1);
        desk.give(anna, Thing.of(singles.get(1)));
        desk.takeBack(anna, Thing.of(singles.get(2)));
        assertThat(mine().of(anna.id(), Thing.of(cluster))).isEqualTo(1);
        assertThat(mine().left(anna.id())).isEqualTo(1);
    }

    /** Without the lock on the group, taps that come together all find four dots given, and more than five are kept. */
    @Test
    void c7ManyTapsAtOnceNeverGiveASixthDot() throws Exception {
        var things = List.of(
                Thing.of(cluster), Thing.of(singles.get(0)), Thing.of(singles.get(1)), Thing.of(singles.get(2)));
        var start = new CyclicBarrier(8);
        int given = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var taps = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(tap -> () -> {
                        start.await();
                        desk.give(anna, things.get(tap % 4));
                        return true;
                    })
                    .toList();
            for (var tap : threads.invokeAll(taps)) {
                try {
                    given += tap.get() ? 1 : 0;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).hasMessage("contribution.dots-spent");
                }
            }
        }
        assertThat(given).isEqualTo(5);
        assertThat(mine().given()).isEqualTo(5);
    }

    /** Without the lock on the group, the second of two taps finds one dot on the thing as well, and a third one sticks. */
    @Test
    void c7TwoTapsAtOnceNeverGiveAThirdDotToOneThing() throws Exception {
        desk.give(anna, Thing.of(cluster));
        var start = new CyclicBarrier(2);
        Callable<Boolean> tap = () -> {
            start.await();
            desk.give(anna, Thing.of(cluster));
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(tap, tap))) {
                try {
                    done.get();
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).hasMessage("contribution.dots-enough");
                }
            }
        }
        assertThat(mine().of(anna.id(), Thing.of(cluster))).isEqualTo(2);
    }

    @Test
    void c7DotsAreHiddenUntilTheModeratorShowsThem() {
        desk.give(anna, Thing.of(cluster));
        desk.countOnPaper(moderator, group.id(), Thing.of(cluster), 0, 12);
        assertThat(mine().of(Thing.of(cluster))).isEmpty();
        desk.reveal(moderator, group.id());
        assertThat(mine().of(Thing.of(cluster))).hasValue(13);
        assertThat(mine().of(Thing.of(singles.getFirst()))).hasValue(0);
        desk.conceal(moderator, group.id());
        assertThat(mine().of(Thing.of(cluster))).isEmpty();
    }

    @Test
    void c7CountingOnPaperAgainCorrectsTheCount() {
        desk.countOnPaper(moderator, group.id(), Thing.of(singles.getFirst()), 0, 12);
        desk.countOnPaper(moderator, group.id(), Thing.of(singles.getFirst()), 12, 11);
        assertThat(mine().onPaper(Thing.of(singles.getFirst()))).isEqualTo(11);
        assertThatExceptionOfType(Conflict.class)
                .as("somebody else's count is not overwritten unseen")
                .isThrownBy(() -> desk.countOnPaper(moderator, group.id(), Thing.of(singles.getFirst()), 12, 8));
        assertThat(mine().onPaper(Thing.of(singles.getFirst()))).isEqualTo(11);
        assertThatRule(
                "contribution.paper-dots-wrong",
                () -> desk.countOnPaper(moderator, group.id(), Thing.of(singles.getFirst()), 12, -1));
        assertThatRule(
                "contribution.paper-dots-wrong",
                () -> desk.countOnPaper(moderator, group.id(), Thing.of(cluster), 0, 1000));
    }

    /** Screens ask the same as the desk: what nobody sees takes no dots. */
    @Test
    void c7ABundleOfWhichEverythingIsHiddenTakesNoDots() {
        var whole = boards.board(anna).clusters().getFirst();
        assertThat(boards.board(anna).takesDots(whole)).isTrue();
        bundled.forEach(card -> moderation.hide(moderator, card, "Bitte keine Namen."));
        assertThat(boards.board(anna).takesDots(whole)).isFalse();
        assertThatRule("contribution.dot-thing-gone", () -> desk.give(anna, Thing.of(cluster)));
    }

    @Test
    void c7ABundledCardGetsNoDotsOfItsOwn() {
        assertThatRule("contribution.dot-thing-gone", () -> desk.give(anna, Thing.of(bundled.getFirst())));
        assertThatRule(
                "contribution.dot-thing-gone",
                () -> desk.countOnPaper(moderator, group.id(), Thing.of(bundled.getFirst()), 0, 3));
    }

    @Test
    void c7WhatIsGoneOrOfAnotherGroupGetsNoDots() {
        capture.withdraw(anna.id(), singles.getFirst());
        assertThatRule("contribution.dot-thing-gone", () -> desk.give(anna, Thing.of(singles.getFirst())));
        var strange = stage.group(group.conference());
        var theirs = stage.card(stage.participant(strange), Kind.NEED, "Woanders");
        assertThatRule("contribution.dot-thing-gone", () -> desk.give(anna, Thing.of(theirs)));
    }

    @Test
    void c7ADotOnAHiddenCardIsFreeAgainAndComesBackIfItWasNotGivenAnew() {
        giveAll();
        moderation.hide(moderator, singles.get(2), "Bitte keine Namen.");
        assertThat(mine().left(anna.id())).isEqualTo(1);
        moderation.show(moderator, singles.get(2));
        assertThat(mine().left(anna.id())).isZero();

        moderation.hide(moderator, singles.get(2), "Bitte keine Namen.");
        desk.give(anna, Thing.of(singles.get(1)));
        moderation.show(moderator, singles.get(2));
        assertThat(mine().of(anna.id(), Thing.of(singles.get(2)))).isZero();
        assertThat(mine().given()).isEqualTo(5);
    }

    @Test
    void c6DotsOnCardsAreOnTheBundleTheyAreInAndOnTheCardsAgainAfterwards() {
        desk.give(anna, Thing.of(singles.get(0)));
        desk.give(anna, Thing.of(singles.get(1)));
        groups.previousPhase(moderator, group.id(), Phase.PRIORITISE);
        var later = bundling.bundle(moderator, group.id(), Set.of(singles.get(0), singles.get(1)), "Später");
        assertThat(mine().of(anna.id(), Thing.of(later))).isEqualTo(2);
        bundling.dissolve(moderator, later, bundling.cluster(moderator, later).version());
        assertThat(mine().of(anna.id(), Thing.of(singles.get(0)))).isEqualTo(1);
        bundling.dissolve(
                moderator, cluster, bundling.cluster(moderator, cluster).version());
        assertThat(mine().left(anna.id())).isEqualTo(3);
    }

    @Test
    void c7ADotOnACardIsTakenBackFromItsBundle() {
        desk.give(anna, Thing.of(singles.get(0)));
        groups.previousPhase(moderator, group.id(), Phase.PRIORITISE);
        var later = bundling.bundle(moderator, group.id(), Set.of(singles.get(0), singles.get(1)), "Später");
        groups.nextPhase(moderator, group.id(), Phase.CLUSTER);
        desk.takeBack(anna, Thing.of(later));
        assertThat(mine().left(anna.id())).isEqualTo(5);
    }

    @Test
    void c1DotsAreGivenOnlyInThePhaseForIt() {
        desk.give(anna, Thing.of(cluster));
        groups.nextPhase(moderator, group.id(), Phase.PRIORITISE);
        assertThatRule("contribution.dot-phase", () -> desk.give(anna, Thing.of(cluster)));
        assertThatRule("contribution.dot-phase", () -> desk.takeBack(anna, Thing.of(cluster)));
        assertThatRule(
                "contribution.dot-phase", () -> desk.countOnPaper(moderator, group.id(), Thing.of(cluster), 0, 3));
        desk.reveal(moderator, group.id());
        assertThat(mine().of(Thing.of(cluster))).hasValue(1);
        groups.nextPhase(moderator, group.id(), Phase.WRAP_UP);
        assertThatRule("contribution.reveal-phase", () -> desk.conceal(moderator, group.id()));
    }

    @Test
    void onlyWhoLeadsTheGroupCountsAndShows() {
        var other = new Person(AccountId.next(), "Andere", Set.of(Role.MODERATOR));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.countOnPaper(other, group.id(), Thing.of(cluster), 0, 3));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.reveal(other, group.id()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.conceal(other, group.id()));
        desk.countOnPaper(stage.coordinator(), group.id(), Thing.of(cluster), 0, 3);
        desk.reveal(stage.coordinator(), group.id());
        assertThat(mine().of(Thing.of(cluster))).hasValue(3);
    }

    @Test
    void manyDotsNeedAsManyStatementsAsOne() {
        desk.give(anna, Thing.of(cluster));
        var one = statements.during(this::mine);
        for (int number = 0; number < 4; number++) {
            var somebody = stage.participant(group);
            desk.give(somebody, Thing.of(cluster));
            desk.give(somebody, Thing.of(singles.get(number % 3)));
        }
        assertThat(statements.during(this::mine)).isEqualTo(one);
        var giving = statements.during(() -> desk.give(anna, Thing.of(singles.get(0))));
        assertThat(statements.during(() -> desk.give(anna, Thing.of(singles.get(1)))))
                .isEqualTo(giving);
    }

    private void giveAll() {
        desk.give(anna, Thing.of(cluster));
        desk.give(anna, Thing.of(cluster));
        desk.give(anna, Thing.of(singles.get(0)));
        desk.give(anna, Thing.of(singles.get(0)));
        desk.give(anna, Thing.of(singles.get(2)));
    }

    private Priorities mine() {
        return boards.board(moderator, group.id()).priorities();
    }

    private static void assertThatRule(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(deed).withMessage(key);
    }
}
