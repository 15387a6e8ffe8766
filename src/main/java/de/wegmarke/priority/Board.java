package de.wegmarke.priority;

import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.Voices;
import java.util.List;

/**
 * What a group sees: its phase, its cards, the latest first, its clusters, the oldest first, and its dots. The same for
 * everybody; who may see a hidden card is asked of {@link #visibleTo}. As long as the group collects, all cards lie singly.
 *
 * @param cards all that are not withdrawn
 */
public record Board(GroupPage group, List<ContributionCard> cards, List<ClusterCard> clusters, Priorities priorities) {

    /** The cards a participant sees: all that are not hidden, and their own. */
    public List<ContributionCard> visibleTo(ParticipantId participant) {
        return cards.stream()
                .filter(card -> !card.isHidden() || card.isBy(participant))
                .toList();
    }

    /** Those of some cards of this board that lie in a cluster. */
    public List<ContributionCard> in(ClusterCard cluster, List<ContributionCard> cards) {
        return cards.stream()
                .filter(card -> cluster.cards().contains(card.id()))
                .toList();
    }

    /** Those of some cards of this board that lie in no cluster. */
    public List<ContributionCard> single(List<ContributionCard> cards) {
        return cards.stream()
                .filter(card ->
                        clusters.stream().noneMatch(cluster -> cluster.cards().contains(card.id())))
                .toList();
    }

    /** Who raised what lies in a cluster (C6). Hidden cards do not count. */
    public Voices voices(ClusterCard cluster) {
        var shown = in(cluster, cards).stream().filter(card -> !card.isHidden()).toList();
        return new Voices(
                shown.stream().map(ContributionCard::groupId).distinct().count(),
                shown.stream().map(ContributionCard::author).distinct().count(),
                shown.size());
    }
}
