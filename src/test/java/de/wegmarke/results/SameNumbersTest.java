package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.WrittenCard;
import de.wegmarke.conference.WrittenCards;
import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionDesk;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Filter;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.KindCards;
import de.wegmarke.contribution.Spot;
import de.wegmarke.office.GroupLine;
import de.wegmarke.office.OverviewDesk;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.ThemeDesk;
import de.wegmarke.session.Wall;
import de.wegmarke.stage.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A5: after any sequence of deeds the group, its big screen, the coordinator, the receipts and the public show the same numbers. */
@WegmarkeTest
class SameNumbersTest {

    private static final int STEPS = 40;

    @Autowired
    Showcase show;

    @Autowired
    Stage stage;

    @Autowired
    BoardDesk boards;

    @Autowired
    ClusterDesk clusters;

    @Autowired
    ThemeDesk themes;

    @Autowired
    OverviewDesk overview;

    @Autowired
    ContributionDesk contributions;

    @Autowired
    CardCounts counts;

    @Autowired
    WrittenCards written;

    private GroupPage group;
    private List<Membership> people;
    private final List<ContributionId> shown = new ArrayList<>();
    private final List<ContributionId> hidden = new ArrayList<>();
    private final List<ContributionId> withdrawn = new ArrayList<>();

    @BeforeEach
    void aGroupIsPublic() {
        show.clear();
        group = show.published();
        people = Stream.generate(() -> stage.participant(group)).limit(3).toList();
    }

    @AfterEach
    void nothingIsPublished() {
        show.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    void a5AfterAnySequenceOfDeedsEverythingShowsTheSameNumbers(long seed) {
        var chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            collect(chance);
        }
        everythingAgrees();
        stage.leadTo(group.id(), Phase.CLUSTER);
        for (int step = 0; step < STEPS / 2; step++) {
            bundle(chance);
            everythingAgrees();
        }
    }

    private void collect(Random chance) {
        switch (chance.nextInt(6)) {
            case 0, 1 -> {
                var who = people.get(chance.nextInt(people.size()));
                if (shown.size() + hidden.size() + withdrawn.size() < 18) {
                    shown.add(stage.card(who, Kind.values()[chance.nextInt(4)], "Karte " + chance.nextInt()));
                }
            }
            case 2 -> move(chance, shown, hidden, card -> show.moderation.hide(show.by(), card, "Name"));
            case 3 -> move(chance, hidden, shown, card -> show.moderation.show(show.by(), card));
            case 4 -> move(chance, shown, withdrawn, card -> show.capture.withdraw(author(card), card));
            default -> move(chance, withdrawn, shown, card -> show.capture.restore(author(card), card));
        }
    }

    private void bundle(Random chance) {
        var board = boards.board(show.by(), group.id());
        var some = new HashSet<ContributionId>();
        for (int i = 0; i < 3 && !shown.isEmpty(); i++) {
            some.add(shown.get(chance.nextInt(shown.size())));
        }
        switch (chance.nextInt(5)) {
            case 0 -> {
                some.removeIf(card ->
                        board.clusters().stream().anyMatch(one -> one.cards().contains(card)));
                if (some.size() > 1) {
                    clusters.bundle(show.by(), group.id(), some, "Bündel");
                }
            }
            case 1 -> clusters.takeOut(show.by(), group.id(), some);
            case 2 ->
                board.clusters().stream()
                        .findFirst()
                        .ifPresent(one -> clusters.dissolve(show.by(), one.id(), one.version()));
            case 3 -> {
                if (!some.isEmpty()) {
                    themes.make(show.by(), group.conference(), some, "Thema");
                }
            }
            default -> move(chance, shown, hidden, card -> show.moderation.hide(show.by(), card, "Name"));
        }
    }

    private static void move(
            Random chance, List<ContributionId> from, List<ContributionId> to, Consumer<ContributionId> deed) {
        if (!from.isEmpty()) {
            var card = from.remove(chance.nextInt(from.size()));
            deed.accept(card);
            to.add(card);
        }
    }

    private ParticipantId author(ContributionId card) {
        return contributions.card(show.by(), card).orElseThrow().author();
    }

    private void everythingAgrees() {
        var all = shown.size();
        var board = boards.board(show.by(), group.id());
        assertThat(CardCount.of(board.cards())).as("who leads").isEqualTo(new CardCount(all, hidden.size()));
        for (var who : people) {
            assertThat(CardCount.of(board.visibleTo(who.id())).shown())
                    .as("the phone")
                    .isEqualTo(all);
        }
        var wall = Wall.of(board, List.of());
        var bundled = wall.bundles().stream().mapToLong(Wall.Bundle::count).sum();
        var single = CardCount.of(board.single(board.cards())).shown();
        if (wall.kind() == Wall.Kind.CARDS) {
            assertThat(wall.cards().size() + wall.left()).as("the wall").isEqualTo(all);
        } else {
            assertThat(bundled + single).as("the wall").isEqualTo(all);
        }
        var day = overview.conference(show.by(), group.conference());
        assertThat(day.groups())
                .singleElement()
                .extracting(GroupLine::cards)
                .as("the day")
                .isEqualTo((long) all);
        assertThat(day.spots().stream().mapToLong(Spot::cards).sum())
                .as("coverage")
                .isEqualTo(all);
        assertThat(contributions.count(show.by(), Filter.all(group.conference())))
                .as("the pile")
                .isEqualTo(new CardCount(all, hidden.size()));
        var count = counts.turn().of(List.of(show.conference(group)));
        assertThat(count.voices().cards()).as("the public").isEqualTo(all);
        assertThat(count.kinds().stream().mapToLong(KindCards::cards).sum())
                .as("the public by kind")
                .isEqualTo(all);
        var receipts =
                people.stream().flatMap(who -> written.by(who.id()).stream()).toList();
        assertThat(receipts).as("receipts").hasSize(all + hidden.size() + withdrawn.size());
        assertThat(receipts.stream().filter(WrittenCard::withdrawn)).hasSize(withdrawn.size());
        assertThat(receipts.stream().filter(card -> !card.bundle().isEmpty()).count())
                .as("receipts that lie in a bundle")
                .isEqualTo(bundled);
        themes.themes(show.by(), group.conference())
                .forEach(theme -> assertThat(theme.voices().cards())
                        .as("a theme")
                        .isEqualTo(theme.cards().stream()
                                .filter(Set.copyOf(shown)::contains)
                                .count()));
        assertThat(themes.told(new Show(group.conference(), null), Set.of()))
                .as("nothing is shown to the hall")
                .isEmpty();
    }
}
