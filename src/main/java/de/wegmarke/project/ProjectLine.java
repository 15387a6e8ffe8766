package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One project as lists show it.
 *
 * @param institution the name of who was asked; null while nobody was
 * @param steps how many steps there are
 * @param finished how many of them are done
 * @param nextDue the earliest date of a step that is not done; null without one
 * @param reportedAt when the last report came; null without one
 * @param finishedAt when a step was last ticked off; null while none is
 * @param publishedAt when it was marked public; null while it is not (E4)
 */
public record ProjectLine(
        ProjectId id,
        long version,
        ConferenceId conference,
        String number,
        String title,
        String goal,
        String indicator,
        Pace pace,
        ProjectState state,
        Instant begunAt,
        @Nullable String institution,
        Commitment commitment,
        String reason,
        @Nullable Instant requestedAt,
        @Nullable Instant answeredAt,
        long steps,
        long finished,
        @Nullable LocalDate nextDue,
        @Nullable Instant reportedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant publishedAt) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** How far it is with asking who answers for it. */
    public Inquiry inquiry() {
        return new Inquiry(commitment, requestedAt, answeredAt);
    }

    /** Who answers for it, as the public reads it; empty while that is not settled (P2). */
    public Optional<String> responsible() {
        return commitment.isUnclear() ? Optional.empty() : Optional.ofNullable(institution);
    }

    /** Whether a step's date has passed without its being done (P3). */
    public boolean isOverdue(LocalDate today) {
        return nextDue != null && nextDue.isBefore(today);
    }
}
