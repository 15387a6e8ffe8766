package de.wegmarke.session.ui;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which cards whoever leads a group has chosen. Who chooses a cluster as a whole has chosen what is put to it later, too (E1). */
class ChosenCards {

    private final Set<ContributionId> cards = new LinkedHashSet<>();
    private final Set<ClusterId> wholes = new HashSet<>();

    Set<ContributionId> all() {
        return Set.copyOf(cards);
    }

    /** What is no longer on the board, or can no longer be chosen there because it is hidden, is not chosen any more. */
    void follow(Board board) {
        board.clusters().stream()
                .filter(cluster -> wholes.contains(cluster.id()))
                .forEach(cluster -> cards.addAll(board.shownIn(cluster)));
        cards.retainAll(board.cards().stream()
                .filter(ContributionCard::isShown)
                .map(ContributionCard::id)
                .toList());
    }

    /** Chooses a cluster as a whole, or takes that back. */
    void choose(Board board, ClusterId cluster, boolean yes) {
        if (yes) {
            wholes.add(cluster);
        } else {
            wholes.remove(cluster);
        }
        board.clusters().stream()
                .filter(known -> known.id().equals(cluster))
                .forEach(known -> choose(board, board.shownIn(known), yes));
    }

    /** Chooses some cards, or takes that back: then no cluster in which they lie is chosen as a whole. */
    void choose(Board board, Set<ContributionId> some, boolean yes) {
        if (yes) {
            cards.addAll(some);
        } else {
            cards.removeAll(some);
            board.clusters().stream()
                    .filter(cluster -> cluster.cards().stream().anyMatch(some::contains))
                    .forEach(cluster -> wholes.remove(cluster.id()));
        }
    }

    void none() {
        cards.clear();
        wholes.clear();
    }
}
