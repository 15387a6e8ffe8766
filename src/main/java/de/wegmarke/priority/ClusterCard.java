package de.wegmarke.priority;

import de.wegmarke.contribution.ContributionId;
import java.util.Set;

/**
 * One cluster as lists show it.
 *
 * @param cards all it was made of, also those that were withdrawn or hidden since
 */
public record ClusterCard(ClusterId id, long version, String heading, Set<ContributionId> cards) {

    public ClusterCard {
        cards = Set.copyOf(cards);
    }
}
