package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.priority.Thing;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Say;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the group's table, as large as a wall needs it: cards as they come, then what was put together, ranked once the dots are
 * shown, then the recommendations. What somebody reads stays where it is.
 */
class WallTable extends Div {

    /** As many cards as are readable from eight metres. */
    private static final int SLOTS = 9;

    private static final int BUNDLES = 6;
    private static final int WORDED = 5;

    private final LiveList<Slot> cards = new LiveList<>(Slot::place, WallCard::new);
    private final LiveList<WallBundle.Line> bundles = new LiveList<>(WallBundle.Line::id, WallBundle::new);
    private final LiveList<RecommendationLine> worded = new LiveList<>(RecommendationLine::id, WallRecommendation::new);
    private final Paragraph more = new Paragraph();
    private @Nullable Board shown;
    private List<RecommendationLine> raised = List.of();

    /**
     * A place on the wall and the card in it: the next card takes the place of the oldest, and no other moves.
     *
     * @param place from 0
     */
    record Slot(int place, ContributionCard card) {}

    WallTable() {
        addClassName("wm-wall-table");
        cards.addClassName("wm-wall-cards");
        bundles.addClassName("wm-wall-bundles");
        worded.addClassName("wm-wall-worded");
        more.addClassName("wm-wall-more");
        add(cards, bundles, worded, more);
    }

    void showWorded(List<RecommendationLine> recommendations) {
        raised = recommendations;
        if (shown != null) {
            show(shown);
        }
    }

    void show(Board board) {
        shown = board;
        var over = board.isOver() || board.group().phase().isPastWeighing();
        var everybodys =
                board.cards().stream().filter(ContributionCard::isShown).toList();
        var together = over ? List.<WallBundle.Line>of() : bundles(board);
        show(cards, together.isEmpty() && !over ? slots(everybodys) : List.of());
        show(bundles, together.stream().limit(BUNDLES).toList());
        show(worded, over ? raised.stream().limit(WORDED).toList() : List.of());
        var left = over
                ? raised.size() - WORDED
                : together.isEmpty() ? everybodys.size() - SLOTS : together.size() - BUNDLES;
        more.setVisible(left > 0);
        Say.in(
                more,
                getTranslation(
                        over
                                ? "session.wall.more-worded"
                                : together.isEmpty() ? "session.wall.more" : "session.wall.more-bundles",
                        left));
    }

    private static <R> void show(LiveList<R> list, List<R> rows) {
        list.setVisible(!rows.isEmpty());
        list.show(rows);
    }

    /** @param latestFirst all cards that everybody sees */
    private static List<Slot> slots(List<ContributionCard> latestFirst) {
        var slots = new TreeMap<Integer, Slot>();
        latestFirst.stream().limit(SLOTS).forEach(card -> {
            var place = free(slots.keySet(), (card.number() - 1) % SLOTS);
            slots.put(place, new Slot(place, card));
        });
        return List.copyOf(slots.values());
    }

    /** That place, or the next after it: numbers of cards that were taken back leave gaps. */
    private static int free(Set<Integer> taken, int wished) {
        return IntStream.range(0, SLOTS)
                .map(further -> (wished + further) % SLOTS)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
    }

    /** By weight once that is shown, else as they were made. */
    private static List<WallBundle.Line> bundles(Board board) {
        var lines = board.clusters().stream()
                .map(cluster -> line(board, cluster))
                .filter(line -> line.count() > 0)
                .toList();
        return board.priorities().areShown()
                ? lines.stream()
                        .sorted(Comparator.comparing(
                                        (WallBundle.Line line) -> line.dots().orElse(0))
                                .reversed())
                        .toList()
                : lines;
    }

    private static WallBundle.Line line(Board board, ClusterLine cluster) {
        var shown = board.in(cluster, board.cards()).stream()
                .filter(ContributionCard::isShown)
                .toList();
        var dots = board.group().phase().isPastBundling()
                ? board.priorities().of(Thing.of(cluster.id()))
                : OptionalLong.empty();
        return new WallBundle.Line(
                cluster.id(),
                cluster.heading(),
                shown.size(),
                dots,
                shown.stream().limit(WallBundle.CARDS).toList());
    }
}
