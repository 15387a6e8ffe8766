package de.wegmarke.shared;

import java.util.Set;

/**
 * An event that makes some screens outdated. Nothing but "look again" travels from here to the browsers; each asks its
 * desk under its own rights.
 */
public interface Change {

    /** The topics whose followers should look again. */
    Set<Topic> topics();
}
