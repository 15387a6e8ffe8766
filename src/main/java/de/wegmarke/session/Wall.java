package de.wegmarke.session;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.priority.Thing;
import de.wegmarke.recommendation.RecommendationLine;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What lies on a group's table, as a big screen shows it: cards as they come, then what was put together, ranked once the dots are shown,
 * then the recommendations. Of these only one kind at a time; none while everybody writes for
 * themselves (C10), and one card alone while everybody is turned to it.
 *
 * @param left how many of them there are besides
 */
public record Wall(Kind kind, List<Slot> cards, List<Bundle> bundles, List<RecommendationLine> worded, int left) {

    /** As many cards as are readable from eight metres. */
    private static final int SLOTS = 9;

    private static final int BUNDLES = 6;
    private static final int CARDS_OF_ONE = 2;
    private static final int WORDED = 5;

    /** What is shown, and how one says that there is more of it. */
    public enum Kind {
        CARDS("session.wall.more"),
        BUNDLES("session.wall.more-bundles"),
        WORDED("session.wall.more-worded"),
        FRONT("session.wall.more"),
        COVERED("session.wall.covered");

        private final String more;

        Kind(String more) {
            this.more = more;
        }

        /** The key of "and three more". */
        public String more() {
            return more;
        }
    }

    /**
     * A place on the wall and the card in it: the next card takes the place of the oldest, and no other moves.
     *
     * @param place from 0
     */
    public record Slot(int place, ContributionCard card) {}

    /**
     * A bundle as the wall shows it.
     *
     * @param count of the cards that everybody sees
     * @param dots empty while they are hidden
     * @param first some of the cards
     */
    public record Bundle(ClusterId id, String heading, int count, OptionalLong dots, List<ContributionCard> first) {

        /** How many cards are not shown. */
        public int left() {
            return count - first.size();
        }
    }

    /** @param raised the group's recommendations, by number; asked for only once there is no more weighing */
    public static Wall of(Board board, List<RecommendationLine> raised) {
        var front = board.inFront();
        if (front.isPresent()) {
            return new Wall(Kind.FRONT, List.of(new Slot(0, front.get())), List.of(), List.of(), 0);
        }
        if (isWorded(board)) {
            return new Wall(Kind.WORDED, List.of(), List.of(), first(raised, WORDED), left(raised, WORDED));
        }
        var bundles = bundles(board);
        if (!bundles.isEmpty()) {
            return new Wall(Kind.BUNDLES, List.of(), first(bundles, BUNDLES), List.of(), left(bundles, BUNDLES));
        }
        var cards = board.cards().stream().filter(ContributionCard::isShown).toList();
        if (board.isCovered()) {
            return new Wall(Kind.COVERED, List.of(), List.of(), List.of(), cards.size());
        }
        return new Wall(Kind.CARDS, slots(first(cards, SLOTS)), List.of(), List.of(), left(cards, SLOTS));
    }

    /** Whether the group is so far that its recommendations are what counts. */
    public static boolean isWorded(Board board) {
        return board.isOver() || board.group().phase().isPastWeighing();
    }

    /** Whether there is a sentence below. */
    public boolean saysMore() {
        return left > 0 || kind == Kind.COVERED;
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.stream().limit(most).toList();
    }

    private static int left(List<?> all, int shown) {
        return Math.max(0, all.size() - shown);
    }

    /** @param latestFirst no more than there are places */
    private static List<Slot> slots(List<ContributionCard> latestFirst) {
        var slots = new TreeMap<Integer, Slot>();
        latestFirst.forEach(card -> {
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
    private static List<Bundle> bundles(Board board) {
        var bundles = board.clusters().stream()
                .map(cluster -> bundle(board, cluster))
                .filter(bundle -> bundle.count() > 0)
                .toList();
        return board.priorities().areShown()
                ? bundles.stream()
                        .sorted(Comparator.comparing(
                                        (Bundle bundle) -> bundle.dots().orElse(0))
                                .reversed())
                        .toList()
                : bundles;
    }

    private static Bundle bundle(Board board, ClusterLine cluster) {
        var shown = board.in(cluster, board.cards()).stream()
                .filter(ContributionCard::isShown)
                .toList();
        var dots = board.group().phase().isPastBundling()
                ? board.priorities().of(Thing.of(cluster.id()))
                : OptionalLong.empty();
        return new Bundle(cluster.id(), cluster.heading(), shown.size(), dots, first(shown, CARDS_OF_ONE));
    }
}
