package de.wegmarke.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.Collecting;
import de.wegmarke.conference.CollectingDesk;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** C10: a moderator chooses how a group collects. */
@WegmarkeTest
class CollectingTest {

    private static final int MANY = 12;

    @Autowired
    private Stage stage;

    @Autowired
    private CollectingDesk desk;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private ConferenceDesk conferences;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private DotDesk dots;

    @Autowired
    private ClusterDesk clusters;

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

    private List<ContributionId> seenBy(Membership who) {
        return boards.board(who).visibleTo(who.id()).stream()
                .map(ContributionCard::id)
                .toList();
    }

    private void choose(Collecting wanted) {
        desk.choose(moderator, group.id(), group.collecting(), wanted);
    }

    @Test
    void c10WhileEverybodyWritesForThemselvesOnlyTheirOwnCardsAreSeen() {
        choose(group.collecting().turningOwnFirst());
        var hers = stage.card(anna, Kind.NEED, "Von Anna");
        var his = stage.card(badr, Kind.NEED, "Von Badr");
        assertThat(seenBy(anna)).containsExactly(hers);
        assertThat(seenBy(badr)).containsExactly(his);
        assertThat(boards.board(moderator, group.id()).cards()).hasSize(2);
        var seen = group.collecting().turningOwnFirst();
        desk.choose(moderator, group.id(), seen, seen.turningOwnFirst());
        assertThat(seenBy(anna)).containsExactlyInAnyOrder(hers, his);
    }

    /** Who moves on shows everything: nobody bundles what they cannot see. */
    @Test
    void c10AfterCollectingEverybodySeesAllCards() {
        choose(group.collecting().turningOwnFirst());
        stage.card(anna, Kind.NEED, "Von Anna");
        stage.card(badr, Kind.NEED, "Von Badr");
        stage.leadTo(group.id(), Phase.CLUSTER);
        assertThat(seenBy(anna)).hasSize(2);
    }

    /** Nor are they covered again when the group goes back, or for ever when the conference is closed meanwhile. */
    @Test
    void c10NobodyIsLeftWithCoveredCards() {
        choose(group.collecting().turningOwnFirst());
        stage.card(badr, Kind.NEED, "Von Badr");
        groups.previousPhase(moderator, group.id(), Phase.COLLECT);
        assertThat(seenBy(anna)).as("nobody looks by going back").isEmpty();
        stage.leadTo(group.id(), Phase.CLUSTER);
        groups.previousPhase(moderator, group.id(), Phase.CLUSTER);
        assertThat(seenBy(anna)).hasSize(1);
        choose(group.collecting().turningOwnFirst());
        assertThat(seenBy(anna)).isEmpty();
        conferences.close(stage.coordinator(), group.conference());
        assertThat(seenBy(anna)).hasSize(1);
    }

    @Test
    void c10MixedCardsLieOtherwiseForEachAndStayWhereTheyLie() {
        IntStream.range(0, MANY).forEach(number -> stage.card(stage.participant(group), Kind.NEED, "Wunsch " + number));
        var latestFirst = seenBy(anna);
        assertThat(seenBy(badr)).isEqualTo(latestFirst);
        choose(group.collecting().turningShuffled());
        var annas = seenBy(anna);
        assertThat(annas).containsExactlyInAnyOrderElementsOf(latestFirst).isNotEqualTo(latestFirst);
        // Not the same circle cut at another place: what follows a card differs from reader to reader.
        var first = latestFirst.getFirst();
        var following = IntStream.range(0, MANY)
                .mapToObj(reader -> seenBy(stage.participant(group)))
                .map(order -> order.get((order.indexOf(first) + 1) % MANY))
                .collect(Collectors.toSet());
        assertThat(following).hasSizeGreaterThan(2);
        var own = stage.card(anna, Kind.NEED, "Von Anna");
        var others = stage.card(badr, Kind.NEED, "Von Badr");
        var more = seenBy(anna);
        assertThat(more).startsWith(own).contains(others);
        assertThat(more).filteredOn(annas::contains).isEqualTo(annas);
    }

    @Test
    void c10NoDotOnOnesOwnCardIfTheGroupDoesNotWantThat() {
        var hers = stage.card(anna, Kind.NEED, "Von Anna");
        var his = stage.card(badr, Kind.NEED, "Von Badr");
        var alsoHers = stage.card(anna, Kind.NEED, "Auch von Anna");
        var third = stage.card(anna, Kind.NEED, "Noch einmal Anna");
        var board = group.collecting();
        choose(board.turningOwnDots());
        stage.leadTo(group.id(), Phase.CLUSTER);
        var together = clusters.bundle(moderator, group.id(), Set.of(alsoHers, third), "Nur Anna");
        stage.leadTo(group.id(), Phase.PRIORITISE);
        for (var own : List.of(Thing.of(hers), Thing.of(together))) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> dots.give(anna, own))
                    .withMessage("contribution.dot-own");
        }
        dots.give(anna, Thing.of(his));
        dots.give(badr, Thing.of(hers));
        dots.give(badr, Thing.of(together));
    }

    /** Two moderators at once: the second sees what the first chose, and chooses again. */
    @Test
    void c10WhoSawAnotherChoiceChangesNothing() {
        var before = group.collecting();
        choose(before.turningOwnFirst());
        choose(before.turningShuffled());
        assertThat(boards.board(moderator, group.id()).group().collecting()).isEqualTo(before.turningOwnFirst());
        var stranger = stage.login(Role.MODERATOR).person();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.choose(stranger, group.id(), before, before.turningShuffled()));
    }
}
