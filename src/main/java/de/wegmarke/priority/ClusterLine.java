package de.wegmarke.priority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import de.wegmarke.contribution.ContributionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * One cluster as lists show it.
 *
 * @param cards all it was made of, also those that were withdrawn or hidden since
 */
public record ClusterLine(ClusterId id, long version, String heading, Set<ContributionId> cards) {

    /** Rows of one cluster make one; in the order of the rows. */
    static List<ClusterLine> together(List<BundledCard> cards) {
        return cards.stream().collect(groupingBy(BundledCard::cluster, LinkedHashMap::new, toList())).values().stream()
                .map(all -> new ClusterLine(
                        all.getFirst().cluster(),
                        all.getFirst().version(),
                        all.getFirst().heading(),
                        all.stream().map(BundledCard::card).collect(toSet())))
                .toList();
    }

    ClusterLine without(Set<ContributionId> some) {
        return new ClusterLine(
                id,
                version,
                heading,
                cards.stream().filter(card -> !some.contains(card)).collect(toSet()));
    }

    public ClusterLine {
        cards = Set.copyOf(cards);
    }
}
