package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.live.KeptReading;
import de.wegmarke.live.KeptReadings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the board of each group until something on it changes. */
@Component
class Boards {

    private final ContributionRegister contributions;
    private final Clusters clusters;
    private final Dots dots;
    private final PaperCounts paper;
    private final Tallies tallies;
    private final ConferenceRegister conferences;
    private final KeptReading<GroupId, Board> kept;

    Boards(
            ContributionRegister contributions,
            Clusters clusters,
            Dots dots,
            PaperCounts paper,
            Tallies tallies,
            ConferenceRegister conferences,
            KeptReadings readings) {
        this.contributions = contributions;
        this.clusters = clusters;
        this.dots = dots;
        this.paper = paper;
        this.tallies = tallies;
        this.conferences = conferences;
        this.kept = readings.of(GroupId::topic, this::read);
    }

    Board of(GroupId group) {
        return kept.of(group);
    }

    /** While the group collects, when everybody looks all the time, nothing but cards is asked for. */
    private Board read(GroupId id, @Nullable Board before) {
        var group = conferences.group(id);
        var cards = theSame(contributions.of(id), before == null ? List.of() : before.cards());
        var open = !conferences.isOver(group.conference());
        if (!group.phase().isPastCollecting()) {
            return new Board(group, open, arrived(group), cards, List.of(), Priorities.NONE);
        }
        var bundles = ClusterLine.together(clusters.living(id));
        var priorities = Priorities.of(tallies.areShown(id), dots.of(id), paper.of(id), places(cards, bundles));
        return new Board(group, open, 0, cards, bundles, priorities);
    }

    /** Who has come is of interest while people arrive. */
    private long arrived(GroupPage group) {
        return group.phase().isArriving()
                ? conferences.headcounts(List.of(group.id())).getOrDefault(group.id(), 0L)
                : 0;
    }

    /** Cards that are as they were stay the same objects: to compare them on three hundred phones costs nothing then. */
    private static List<ContributionCard> theSame(List<ContributionCard> cards, List<ContributionCard> before) {
        var known = before.stream().collect(Collectors.toMap(card -> card, card -> card));
        return cards.stream().map(card -> known.getOrDefault(card, card)).toList();
    }

    /**
     * What a dot is on now: a cluster on itself, a card on its cluster, or on itself while it lies singly. Hiding a card in a
     * cluster takes nothing from the cluster (C7a); on a single card that nobody sees a dot is free again.
     */
    private static Map<Thing, Thing> places(List<ContributionCard> cards, List<ClusterLine> clusters) {
        var places = new HashMap<Thing, Thing>();
        cards.stream()
                .filter(card -> !card.isHidden())
                .forEach(card -> places.put(Thing.of(card.id()), Thing.of(card.id())));
        for (var cluster : clusters) {
            var whole = Thing.of(cluster.id());
            places.put(whole, whole);
            cards.stream()
                    .filter(card -> cluster.cards().contains(card.id()))
                    .forEach(card -> places.put(Thing.of(card.id()), whole));
        }
        return places;
    }
}
