package de.wegmarke.contribution;

import de.wegmarke.conference.ParticipantId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One dot, whose it is and where it was stuck: on a cluster or on a card. */
record StuckDot(
        ParticipantId participant,
        @Nullable ClusterId cluster,
        @Nullable ContributionId card) {

    Thing thing() {
        return cluster == null ? Objects.requireNonNull(card) : cluster;
    }
}
