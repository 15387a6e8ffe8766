package de.wegmarke.shared;

import java.util.UUID;

/**
 * Something that several browsers look at together: a group's board, a conference, a project.
 *
 * @param of what kind of thing it is
 * @param id which one
 */
public record Topic(Of of, UUID id) {

    /** The kinds of things that can be followed. */
    public enum Of {
        GROUP,
        CONFERENCE,
        /** Whether a conference is open; seldom rung, followed by all its groups. */
        OPENING,
        PROJECT,
        EDITION,
        ACCOUNTS
    }
}
