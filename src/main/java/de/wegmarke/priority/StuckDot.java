package de.wegmarke.priority;

import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One dot, whose it is and where it was stuck: on a cluster or on a card. */
record StuckDot(
        ParticipantId participant,
        @Nullable ClusterId cluster,
        @Nullable ContributionId card) {

    Thing thing() {
        return cluster == null ? Thing.of(Objects.requireNonNull(card)) : Thing.of(cluster);
    }
}
