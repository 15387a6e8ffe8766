package de.wegmarke.conference;

import de.wegmarke.shared.Words;

/**
 * Who stands behind the cards that a scribe writes for somebody else (Stimme, C8): counted like anybody with a device of their own.
 *
 * @param id its own as long as nobody else in the group is called so
 * @param named an institution or a role; empty for somebody without a name
 */
public record Voice(ParticipantId id, String named) {

    /** In characters. */
    public static final int LONGEST = 80;

    /** @throws de.wegmarke.shared.RuleViolation if the name is too long */
    public Voice {
        named = Words.optionalLine(named, "contribution.voice", LONGEST);
    }

    /** Somebody who has not spoken yet. */
    public static Voice next(String named) {
        return new Voice(ParticipantId.next(), named);
    }
}
