package de.wegmarke.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionDesk;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.contribution.Filter;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.KindCards;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.Spot;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.priority.Weight;
import de.wegmarke.priority.WeightRegister;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.Use;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Statements;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the coordinator's pile of cards asks the database. */
@WegmarkeTest
class ContributionPileTest {

    @Autowired
    private Stage stage;

    @Autowired
    private ContributionDesk desk;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private DotDesk dots;

    @Autowired
    private ModerationDesk moderation;

    @Autowired
    private CaptureDesk capture;

    @Autowired
    private ContributionRegister register;

    @Autowired
    private WeightRegister weights;

    @Autowired
    private OverviewDesk overviews;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private Statements statements;

    @Test
    void twoThousandCardsNeedAsManyStatementsAsTwoHundred() {
        var conference = stage.conference();
        var group = stage.group(conference);
        write(group, 200);
        var few = statements.during(() -> look(conference));
        write(group, 1800);
        assertThat(statements.during(() -> look(conference))).isEqualTo(few);
    }

    /** The pile is searched by the same rule as the public's pages ({@code shared.Folding}). */
    @ParameterizedTest
    @CsvSource({
        "rufbus., true",
        "„Rufbus“ ABEND, true",
        "job center, true",
        "Jobcenter, true",
        "100 %, true",
        "fehlt, false"
    })
    void aCardIsFoundAsPeopleMeanIt(String words, boolean found) {
        var conference = stage.conference();
        stage.card(
                stage.participant(stage.group(conference)),
                Kind.NEED,
                "Am Abend fährt kein Rufbus zum Job-Center (100 %)");
        var filter = new Filter(conference, null, null, Set.of(), words);
        assertThat(desk.count(stage.coordinator(), filter)).isEqualTo(new CardCount(found ? 1 : 0, 0));
        assertThat(desk.search(stage.coordinator(), filter, 0, 20)).hasSize(found ? 1 : 0);
    }

    /** Counted is what everybody can read; hidden cards are said apart, withdrawn ones nowhere. */
    @Test
    void a5PileCoverageTilesBoardAndPublicPagesCountTheSameCards() {
        var conference = stage.conference();
        var group = stage.group(conference);
        var anna = stage.participant(group);
        stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        stage.card(stage.participant(stage.group(conference)), Kind.WORKS_WELL, "Das Sprachcafé");
        moderation.hide(
                stage.coordinator(), stage.card(anna, Kind.NEED, "Frau Muster ist schuld"), "Bitte keine Namen.");
        capture.withdraw(anna.id(), stage.card(anna, Kind.NEED, "Doch nicht"));
        groups.nextPhase(stage.coordinator(), group.id(), Phase.COLLECT);
        stage.card(anna, Kind.RECOMMENDATION, "Spät gekommen");
        var by = stage.coordinator();
        var all = new CardCount(3, 1);
        var ofGroup = new CardCount(2, 1);

        assertThat(desk.count(by, Filter.all(conference))).isEqualTo(all);
        assertThat(desk.search(by, Filter.all(conference), 0, 50)).hasSize((int) all.all());
        var filter = new Filter(conference, group.number(), 1, Set.of(), "");
        assertThat(desk.count(by, filter)).isEqualTo(ofGroup);
        assertThat(CardCount.of(desk.search(by, filter, 0, 50))).isEqualTo(ofGroup);
        assertThat(CardCount.of(boards.board(by, group.id()).cards())).isEqualTo(ofGroup);
        assertThat(overviews.conference(by, conference).groups())
                .extracting(GroupLine::cards)
                .containsExactly(ofGroup.shown(), 1L);
        var needs = new Filter(conference, null, null, Set.of(Kind.NEED), "bus");
        assertThat(desk.count(by, needs).shown())
                .isEqualTo(
                        desk.coverage(by, needs).stream().mapToLong(Spot::cards).sum())
                .isEqualTo(1);
        var spots = desk.coverage(by, Filter.all(conference));
        assertThat(spots.stream().mapToLong(Spot::cards).sum()).isEqualTo(all.shown());
        assertThat(spots.stream()
                        .filter(spot -> spot.group() == group.number())
                        .mapToLong(Spot::cards)
                        .sum())
                .isEqualTo(ofGroup.shown());
        assertThat(weights.voices(List.of(conference)).cards()).isEqualTo(all.shown());
        assertThat(register.kinds(List.of(conference)).stream()
                        .mapToLong(KindCards::cards)
                        .sum())
                .isEqualTo(all.shown());
    }

    @Test
    void e1ACardTellsTheRecommendationsItIsBehind() {
        var conference = stage.conference();
        var card = stage.card(stage.participant(stage.group(conference)), Kind.NEED, "Ein Bus am Sonntag");
        var field = stage.fields(conference).getFirst().id();
        var number = recommendations.word(
                stage.coordinator(), conference, Set.of(card), new RecommendationDraft("Sonntagsbus", "", field));
        assertThat(recommendations.uses(stage.coordinator(), Set.of(card))).containsExactly(new Use(card, number));
    }

    @Test
    void e1ARecommendationKnowsTheDotsOfItsCardsAndOfTheClustersThatAreWhollyBehindItOnceTheyAreShown() {
        var conference = stage.conference();
        var group = stage.group(conference);
        var by = stage.coordinator();
        var anna = stage.participant(group);
        var single = stage.card(anna, Kind.NEED, "Ein Bus am Sonntag");
        var bundled = Set.of(stage.card(anna, Kind.NEED, "Rufbus"), stage.card(anna, Kind.NEED, "Linienbus"));
        groups.nextPhase(by, group.id(), Phase.COLLECT);
        var cluster = clusters.bundle(by, group.id(), bundled, "Busse");
        groups.nextPhase(by, group.id(), Phase.CLUSTER);
        dots.give(anna, Thing.of(single));
        dots.give(anna, Thing.of(cluster));
        dots.countOnPaper(by, group.id(), Thing.of(single), 0, 4);
        dots.countOnPaper(by, group.id(), Thing.of(cluster), 0, 20);
        var field = stage.fields(conference).getFirst().id();
        var draft = new RecommendationDraft("Busse", "", field);
        var all = Stream.concat(Stream.of(single), bundled.stream()).collect(Collectors.toSet());
        recommendations.word(by, conference, all, draft);
        recommendations.word(by, conference, Set.of(single, bundled.iterator().next()), draft);
        recommendations.word(by, conference, bundled, draft);
        assertThat(recommendations.of(stage.coordinator(), conference))
                .extracting(RecommendationLine::dots)
                .containsOnly(0L);
        dots.reveal(by, group.id());
        assertThat(recommendations.of(stage.coordinator(), conference))
                .extracting(RecommendationLine::dots)
                .containsExactly(26L, 5L, 21L);
        assertThat(statements.during(() -> recommendations.of(stage.coordinator(), conference)))
                .isEqualTo(6);
        var before = weights(conference);
        var one = bundled.iterator().next();

        moderation.hide(by, one, "Bitte keine Namen.");
        assertThat(weights(conference)).as("C7a: hidden").isEqualTo(before);
        moderation.show(by, one);
        assertThat(weights(conference)).as("C7a: shown again").isEqualTo(before);
        var late = stage.card(stage.participant(group), Kind.NEED, "Nachtbus");
        groups.previousPhase(by, group.id(), Phase.PRIORITISE);
        clusters.add(by, cluster, Set.of(late));
        assertThat(weights(conference)).as("C7a: a late card").isEqualTo(before);
        clusters.dissolve(by, cluster, clusters.cluster(by, cluster).version());
        assertThat(weights(conference)).as("C7a: dissolved").isEqualTo(before);
        all.forEach(card -> capture.withdraw(anna.id(), card));
        assertThat(recommendations
                        .page(by, recommendations.of(by, conference).getFirst().number())
                        .sources())
                .as("C5: what lay there stays, and says that it counts no more")
                .hasSize(3)
                .allMatch(ContributionCard::withdrawn);
        assertThat(weights(conference))
                .as("C7a: withdrawn")
                .extracting(Weight::voices)
                .containsOnly(0L);
    }

    /** Who means all of a bundle that one sees means the bundle: with what is hidden of it, and as it was then. */
    @Test
    void e1ARecommendationRemembersItsBundlesAsTheyWere() {
        var conference = stage.conference();
        var group = stage.group(conference);
        var by = stage.coordinator();
        var cards = IntStream.range(0, 3)
                .mapToObj(number -> stage.card(stage.participant(group), Kind.NEED, "Ein Bus " + number))
                .toList();
        groups.nextPhase(by, group.id(), Phase.COLLECT);
        var cluster = clusters.bundle(by, group.id(), Set.copyOf(cards), "Busse");
        moderation.hide(by, cards.getLast(), "Bitte keine Namen.");
        var field = stage.fields(conference).getFirst().id();
        var number = recommendations.word(
                by, conference, Set.copyOf(cards.subList(0, 2)), new RecommendationDraft("Busse", "", field));
        var bundle = boards.board(by, group.id());
        assertThat(weights(conference))
                .extracting(Weight::voices)
                .containsExactly(3L)
                .containsExactly(bundle.voices(bundle.clusters().getFirst()).people());
        moderation.show(by, cards.getLast());
        clusters.rename(by, cluster, clusters.cluster(by, cluster).version(), "Rufbusse");
        clusters.bundle(by, group.id(), Set.of(late(group), late(group)), "Andere");
        clusters.add(by, boards.board(by, group.id()).clusters().getLast().id(), Set.of(cards.getFirst()));
        assertThat(recommendations.page(by, number).headings())
                .containsOnlyKeys(cards)
                .containsValue("Busse")
                .doesNotContainValue("Rufbusse");
        recommendations.addSources(by, number, Set.copyOf(cards.subList(1, 3)));
        assertThat(recommendations.page(by, number).headings())
                .as("what is remembered already stays as it was")
                .containsOnlyKeys(cards)
                .doesNotContainValue("Rufbusse");
        assertThat(weights(conference)).extracting(Weight::voices).containsExactly(3L);
    }

    /** A bundle and the recommendation made from it count by one rule (C7a, A5), whatever is hidden of it. */
    @Test
    void c7aDotsGivenToACardBeforeItWasBundledCountForTheBundleAlsoWhenItIsHidden() {
        var conference = stage.conference();
        var group = stage.group(conference);
        var by = stage.coordinator();
        var anna = stage.participant(group);
        var cards = Set.of(stage.card(anna, Kind.NEED, "Rufbus"), stage.card(anna, Kind.NEED, "Linienbus"));
        var dotted = cards.iterator().next();
        groups.nextPhase(by, group.id(), Phase.COLLECT);
        groups.nextPhase(by, group.id(), Phase.CLUSTER);
        dots.give(anna, Thing.of(dotted));
        groups.previousPhase(by, group.id(), Phase.PRIORITISE);
        var cluster = clusters.bundle(by, group.id(), cards, "Busse");
        groups.nextPhase(by, group.id(), Phase.CLUSTER);
        dots.reveal(by, group.id());
        recommendations.word(
                by,
                conference,
                cards,
                new RecommendationDraft(
                        "Busse", "", stage.fields(conference).getFirst().id()));
        moderation.hide(by, dotted, "Bitte keine Namen.");
        var priorities = boards.board(by, group.id()).priorities();
        assertThat(priorities.of(Thing.of(cluster))).hasValue(1);
        assertThat(priorities.left(anna.id())).isEqualTo(4);
        assertThat(weights(conference)).extracting(Weight::dots).containsExactly(1L);
        capture.withdraw(anna.id(), dotted);
        assertThat(boards.board(by, group.id()).priorities().of(Thing.of(cluster)))
                .hasValue(0);
        assertThat(weights(conference)).as("withdrawn").extracting(Weight::dots).containsExactly(0L);
    }

    private ContributionId late(GroupPage group) {
        return stage.card(stage.participant(group), Kind.NEED, "Spät");
    }

    private List<Weight> weights(ConferenceId conference) {
        return recommendations.of(stage.coordinator(), conference).stream()
                .map(RecommendationLine::weight)
                .toList();
    }

    private void look(ConferenceId conference) {
        var by = stage.coordinator();
        var cards = desk.search(by, Filter.all(conference), 0, 50);
        assertThat(cards).hasSize(50);
        desk.count(by, Filter.all(conference));
        desk.coverage(by, Filter.all(conference));
        recommendations.uses(
                stage.coordinator(), cards.stream().map(ContributionCard::id).toList());
    }

    /** No one writes more than fifty: many of one device would be refused. */
    private void write(GroupPage group, int cards) {
        for (var number = 0; number < cards; number += 50) {
            write(stage.participant(group));
        }
    }

    private void write(Membership by) {
        IntStream.range(0, 50).forEach(number -> stage.card(by, Kind.NEED, "Bedarf " + number));
    }
}
