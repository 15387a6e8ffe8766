package de.wegmarke.priority;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Speaker;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * What a group sees: its phase, its cards, the latest first, its clusters, the oldest first, and its dots. The same for
 * everybody; who may see a hidden card is asked of {@link #visibleTo}. As long as the group collects, all cards lie singly.
 *
 * @param open whether the conference is, so that anything may be done at all
 * @param arrived how many have come, while people arrive; 0 afterwards
 * @param cards all that are not withdrawn
 */
public record Board(
        GroupPage group,
        boolean open,
        long arrived,
        List<ContributionCard> cards,
        List<ClusterLine> clusters,
        Priorities priorities) {

    /** Whether the phase declares it and the conference is open (C1); who may do it is asked of the desks. */
    public boolean allows(GroupDeed deed) {
        return open && group.phase().allows(deed);
    }

    /** Whether the group is through: nothing more will be done in it. */
    public boolean isOver() {
        return !open || !group.phase().hasNext();
    }

    /** The same for whoever leads the group: what is of the office, a coordinator may always. */
    public boolean allows(Person by, GroupDeed deed) {
        return allows(deed) || by.is(Role.COORDINATOR) && deed.isOfTheOffice();
    }

    /** How many people have written a card on a device of their own. */
    public long writers() {
        return cards.stream()
                .filter(card -> card.voice() == null)
                .map(ContributionCard::author)
                .distinct()
                .count();
    }

    /** Whether there is something in the cluster that everybody sees, so that it takes dots. */
    public boolean takesDots(ClusterLine cluster) {
        return allows(GroupDeed.PRIORITISE) && !shownIn(cluster).isEmpty();
    }

    /**
     * The cards a participant sees: all that are not hidden, and their own; only these while everybody writes for themselves. The latest
     * first, or mixed: their own first, then those of the others as they lie for nobody else, and stay (C10).
     */
    public List<ContributionCard> visibleTo(ParticipantId participant) {
        var visible = cards.stream().filter(card -> card.isBy(participant) || !card.isHidden() && !isCovered());
        return (isMixed() ? visible.sorted(mixedFor(participant)) : visible).toList();
    }

    private static Comparator<ContributionCard> mixedFor(ParticipantId participant) {
        return Comparator.comparing((ContributionCard card) -> !card.isBy(participant))
                .thenComparing(card -> card.isBy(participant) ? 0L : place(card, participant));
    }

    /** For each reader and card another, that says nothing of either: two numbers that lie close together end far apart. */
    private static long place(ContributionCard card, ParticipantId participant) {
        var both = card.id().value().getLeastSignificantBits()
                ^ participant.value().getLeastSignificantBits();
        return new SplittableRandom(both).nextLong();
    }

    /** What everybody is turned to; nothing while everybody writes for themselves, or once it is gone from the table. */
    public Optional<ContributionCard> inFront() {
        return cards.stream()
                .filter(card -> card.id().value().equals(group.inFront()) && card.isShown() && !isCovered())
                .findFirst();
    }

    /** Whether everybody writes for themselves now, and sees the others' cards later (C10). */
    public boolean isCovered() {
        return open && group.collecting().ownFirst() && !group.phase().isPastCollecting();
    }

    /** Whether cards lie mixed now (C10). */
    public boolean isMixed() {
        return open && group.collecting().shuffled() && !group.phase().isPastCollecting();
    }

    /** Whether a participant may give dots to it: where the group does not want that for one's own cards, not to these (C10). */
    public boolean takesDotsOf(ParticipantId participant, Collection<ContributionCard> thing) {
        return group.collecting().ownDots() || !thing.stream().allMatch(card -> card.isBy(participant));
    }

    /** Those of some cards of this board that lie in a cluster. */
    public List<ContributionCard> in(ClusterLine cluster, List<ContributionCard> cards) {
        return cards.stream()
                .filter(card -> cluster.cards().contains(card.id()))
                .toList();
    }

    /** Those that lie in a cluster and that everybody sees. */
    public Set<ContributionId> shownIn(ClusterLine cluster) {
        return in(cluster, cards).stream()
                .filter(card -> !card.isHidden())
                .map(ContributionCard::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of some cards of this board that lie in no cluster. */
    public List<ContributionCard> single(List<ContributionCard> cards) {
        return cards.stream()
                .filter(card ->
                        clusters.stream().noneMatch(cluster -> cluster.cards().contains(card.id())))
                .toList();
    }

    /** Who raised what lies in a cluster (C6, C7a). */
    public Voices voices(ClusterLine cluster) {
        var bundled = in(cluster, cards);
        return Voices.of(
                bundled.stream()
                        .map(card -> new Speaker(card.id(), card.groupId(), card.author()))
                        .toList(),
                bundled.stream().filter(ContributionCard::isShown).count());
    }
}
