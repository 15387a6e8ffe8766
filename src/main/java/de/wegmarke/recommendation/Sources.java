package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionId;
import de.wegmarke.priority.ClusterLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is put behind a recommendation (E1).
 *
 * @param clusters those that are meant as a whole, as they are
 * @param cards all of them, those of the clusters too
 */
record Sources(List<ClusterLine> clusters, Set<ContributionId> cards) {

    /** Who means all of a cluster that one sees means the cluster, with what is hidden of it. */
    static Sources of(List<ClusterLine> clusters, Set<ContributionId> chosen) {
        var cards = new HashSet<>(chosen);
        clusters.forEach(cluster -> cards.addAll(cluster.cards()));
        return new Sources(clusters, Set.copyOf(cards));
    }
}
