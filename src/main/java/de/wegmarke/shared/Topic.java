package de.wegmarke.shared;

import java.util.UUID;

/**
 * Something that several browsers look at together: a group's board, a conference, a project. Each room names its own.
 *
 * @param of what kind of thing it is
 * @param id which one
 */
public record Topic(String of, UUID id) {

    /** A topic of which there is only one. */
    public Topic(String of) {
        this(of, new UUID(0, 0));
    }
}
