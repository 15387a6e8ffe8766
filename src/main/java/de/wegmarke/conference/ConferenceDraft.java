package de.wegmarke.conference;

import de.wegmarke.guideline.EditionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator types for a conference; what is null was not typed yet.
 *
 * @param code short and permanent, such as IK5; part of every number that comes of it
 * @param agenda lines of text
 * @param guidingQuestions one on each line
 * @param watchWords words at which writing a card warns that it may name a private person, one on each line
 * @param joinableFrom since when codes are valid (J1)
 * @param joinableUntil the first moment at which they no longer are
 */
public record ConferenceDraft(
        String code,
        String title,
        @Nullable Instant begins,
        @Nullable Instant ends,
        String place,
        String agenda,
        String guidingQuestions,
        String watchWords,
        @Nullable EditionId edition,
        Contact contact,
        Wifi wifi,
        @Nullable Instant joinableFrom,
        @Nullable Instant joinableUntil) {}
