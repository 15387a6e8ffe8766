package de.wegmarke.contribution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many dots were counted on paper for a cluster or a card. */
record CountedOnPaper(@Nullable ClusterId cluster, @Nullable ContributionId card, int dots) {

    Thing thing() {
        return cluster == null ? Objects.requireNonNull(card) : cluster;
    }
}
