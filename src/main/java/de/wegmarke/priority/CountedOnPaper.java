package de.wegmarke.priority;

import de.wegmarke.contribution.ContributionId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many dots were counted on paper for a cluster or a card. */
record CountedOnPaper(@Nullable ClusterId cluster, @Nullable ContributionId card, int dots) {

    Thing thing() {
        return cluster == null ? Thing.of(Objects.requireNonNull(card)) : Thing.of(cluster);
    }
}
