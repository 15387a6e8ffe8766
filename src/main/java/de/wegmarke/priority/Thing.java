package de.wegmarke.priority;

import de.wegmarke.contribution.ContributionId;

/** What a dot is given to: a cluster, or a single card that lies in none (C7). */
public sealed interface Thing {

    /** A cluster as a whole. */
    record OfCards(ClusterId id) implements Thing {}

    /** A single card. */
    record OfCard(ContributionId id) implements Thing {}

    static Thing of(ClusterId cluster) {
        return new OfCards(cluster);
    }

    static Thing of(ContributionId card) {
        return new OfCard(card);
    }
}
