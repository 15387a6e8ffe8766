package de.wegmarke.conference;

import de.wegmarke.guideline.EditionId;
import java.time.Instant;

/**
 * What a coordinator types for a conference.
 *
 * @param code short and permanent, such as IK5; part of every number that comes of it
 * @param agenda lines of text
 * @param guidingQuestions one on each line
 * @param joinable when codes are valid
 */
public record ConferenceDraft(
        String code,
        String title,
        Instant begins,
        Instant ends,
        String place,
        String agenda,
        String guidingQuestions,
        EditionId edition,
        Contact contact,
        Window joinable) {}
