package de.wegmarke.priority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
 * cards that are not withdrawn; dots are those given to the things themselves. Hiding or showing a card, a late card and
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
        var counted = dots(all(things.values(), Behind::clusters), cards);
        return things.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, thing -> weigh(thing.getValue(), speakers, counted)));
    }

    private static Weight weigh(Behind behind, Map<ContributionId, List<Speaker>> speakers, Map<Thing, Long> counted) {
        var voices = behind.cards().stream()
                .flatMap(card -> speakers.getOrDefault(card, List.of()).stream())
                .toList();
        return new Weight(
                voices.stream().map(Speaker::group).distinct().count(),
                voices.stream().map(Speaker::person).distinct().count(),
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

    /** The living clusters of which everything that the group sees is among the cards: they are behind it as a whole (E1). */
    public Set<ClusterId> wholeClusters(Collection<ContributionId> cards) {
        if (cards.isEmpty()) {
            return Set.of();
        }
        var bundled = clusters.around(cards).stream()
                .collect(groupingBy(BundledCard::cluster, mapping(BundledCard::card, toSet())));
        var shown = contributions.shown(all(bundled)).stream()
                .map(card -> card.id())
                .collect(toSet());
        return bundled.entrySet().stream()
                .filter(cluster -> isWhole(cluster.getValue(), shown, cards))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static boolean isWhole(
            Set<ContributionId> bundled, Set<ContributionId> shown, Collection<ContributionId> cards) {
        var visible = bundled.stream().filter(shown::contains).toList();
        return !visible.isEmpty() && cards.containsAll(visible);
    }

    private static Set<ContributionId> all(Map<ClusterId, Set<ContributionId>> bundled) {
        return bundled.values().stream().flatMap(Set::stream).collect(toSet());
    }
}
