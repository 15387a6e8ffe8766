package de.wegmarke.priority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.contribution.Speaker;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where weight is counted, by one rule for every screen, page and document (C7a): voices are the different people behind the
 * cards that are not withdrawn; dots are those given to the things themselves, as long as those are not withdrawn. Hiding or showing a card, a late card and
 * dissolving a cluster lose none. The number of SQL statements is constant.
 */
@Service
@Transactional(readOnly = true)
public class WeightRegister {

    private final Clusters clusters;
    private final Dots dots;
    private final PaperCounts paper;
    private final ContributionRegister contributions;

    WeightRegister(Clusters clusters, Dots dots, PaperCounts paper, ContributionRegister contributions) {
        this.clusters = clusters;
        this.dots = dots;
        this.paper = paper;
        this.contributions = contributions;
    }

    /** What something remembers: clusters and cards, as they were when it came out. */
    public record Behind(Set<ClusterId> clusters, Set<ContributionId> cards) {}

    /** What stands behind each of some things. */
    public <K> Map<K, Weight> weigh(Map<K, Behind> things) {
        var cards = all(things.values(), Behind::cards);
        var speakers = contributions.speakers(cards).stream().collect(groupingBy(Speaker::card));
        var counted = dots(all(things.values(), Behind::clusters), speakers.keySet());
        return things.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, thing -> weigh(thing.getValue(), speakers, counted)));
    }

    private static Weight weigh(Behind behind, Map<ContributionId, List<Speaker>> speakers, Map<Thing, Long> counted) {
        var voices = behind.cards().stream()
                .flatMap(card -> speakers.getOrDefault(card, List.of()).stream())
                .toList();
        var raised = Voices.of(voices, 0);
        return new Weight(
                raised.groups(),
                raised.people(),
                Stream.concat(
                                behind.clusters().stream().map(Thing::of),
                                behind.cards().stream().map(Thing::of))
                        .mapToLong(thing -> counted.getOrDefault(thing, 0L))
                        .sum());
    }

    private Map<Thing, Long> dots(Set<ClusterId> wholes, Set<ContributionId> cards) {
        if (wholes.isEmpty() && cards.isEmpty()) {
            return Map.of();
        }
        return Stream.concat(dots.shown(wholes, cards).stream(), paper.shown(wholes, cards).stream())
                .collect(groupingBy(CountedDots::thing, summingLong(CountedDots::dots)));
    }

    private static <T> Set<T> all(Collection<Behind> things, Function<Behind, Set<T>> part) {
        return things.stream().map(part).flatMap(Set::stream).collect(toSet());
    }

    /**
     * The living clusters of which everything that the group sees is among the cards: they are meant as a whole (E1), with
     * those of their cards that are hidden, too.
     */
    public List<ClusterLine> wholeClusters(Collection<ContributionId> cards) {
        if (cards.isEmpty()) {
            return List.of();
        }
        var around = ClusterLine.together(clusters.around(cards));
        var all = contributions.cards(
                around.stream().flatMap(cluster -> cluster.cards().stream()).collect(toSet()));
        var shown = all.stream()
                .filter(ContributionCard::isShown)
                .map(ContributionCard::id)
                .collect(toSet());
        var withdrawn = all.stream()
                .filter(ContributionCard::withdrawn)
                .map(ContributionCard::id)
                .collect(toSet());
        return around.stream()
                .filter(cluster -> isWhole(cluster.cards(), shown, cards))
                .map(cluster -> cluster.without(withdrawn))
                .toList();
    }

    private static boolean isWhole(
            Set<ContributionId> bundled, Set<ContributionId> shown, Collection<ContributionId> cards) {
        var visible = bundled.stream().filter(shown::contains).toList();
        return !visible.isEmpty() && cards.containsAll(visible);
    }

    /** Who raised what was said at conferences: every voice once. */
    public Voices voices(Collection<ConferenceId> conferences) {
        return clusters.voices(conferences);
    }
}
