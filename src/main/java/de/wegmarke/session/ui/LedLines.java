package de.wegmarke.session.ui;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.priority.Thing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A board as its moderator sees it, with what they have chosen.
 *
 * @param choosable whether anything can be done with chosen cards now
 * @param alike how many cards of each device are shown, or hidden for the same reason
 */
record LedLines(Board board, Person by, Set<ContributionId> chosen, boolean choosable, Map<?, Long> alike) {

    LedLines(Board board, Person by, Set<ContributionId> chosen, boolean choosable) {
        this(
                board,
                by,
                chosen,
                choosable,
                board.cards().stream().collect(Collectors.groupingBy(Alike::to, Collectors.counting())));
    }

    /** The cards that lie in no cluster. */
    List<ContributionCard> single() {
        return board.single(board.cards());
    }

    /** A card that lies in no cluster. */
    LedCard.Line line(ContributionCard card) {
        return line(
                card,
                card.isHidden() ? null : dots(Thing.of(card.id()), card.name(), board.allows(GroupDeed.PRIORITISE)));
    }

    LedCluster.Line line(ClusterLine cluster) {
        var cards = board.in(cluster, board.cards());
        return new LedCluster.Line(
                cluster,
                board.voices(cluster),
                cards.stream().map(card -> line(card, null)).toList(),
                choosable,
                !cards.isEmpty() && chosen.containsAll(board.shownIn(cluster)),
                board.allows(GroupDeed.BUNDLE),
                dots(Thing.of(cluster.id()), cluster.heading(), board.takesDots(cluster)));
    }

    private LedCard.Line line(ContributionCard card, LedDots.@Nullable State dots) {
        return new LedCard.Line(
                card,
                choosable,
                chosen.contains(card.id()),
                board.allows(by, GroupDeed.HIDE),
                alike(card),
                board.allows(GroupDeed.STEER) && !board.isCovered() && !card.isHidden()
                        ? new LedCard.Front(board.group().inFront())
                        : null,
                dots);
    }

    /** How many other cards of the same device could be hidden, or shown again, together with it. */
    private int alike(ContributionCard card) {
        return (int) (Objects.requireNonNull(alike.get(Alike.to(card))) - 1);
    }

    /** Cards of one device that are shown, or hidden for the same reason. */
    private record Alike(ParticipantId author, @Nullable String hiddenBecause) {

        static Alike to(ContributionCard card) {
            return new Alike(card.author(), card.hiddenBecause());
        }
    }

    private LedDots.@Nullable State dots(Thing thing, String name, boolean counting) {
        var dots = board.priorities();
        return !board.group().phase().isPastBundling()
                ? null
                : new LedDots.State(thing, name, dots.of(thing), dots.heads(thing), dots.onPaper(thing), counting);
    }
}
