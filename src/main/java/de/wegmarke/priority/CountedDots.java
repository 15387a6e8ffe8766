package de.wegmarke.priority;

import de.wegmarke.contribution.ContributionId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many dots were counted for a cluster or a card. */
record CountedDots(@Nullable ClusterId cluster, @Nullable ContributionId card, long dots) {

    /** As the database counts paper: a whole number of the smaller kind. */
    CountedDots(@Nullable ClusterId cluster, @Nullable ContributionId card, int dots) {
        this(cluster, card, (long) dots);
    }

    Thing thing() {
        return cluster == null ? Thing.of(Objects.requireNonNull(card)) : Thing.of(cluster);
    }
}
