package de.wegmarke.people;

import java.time.Duration;
import java.util.Optional;

/**
 * One kind of one-time links. A room that issues links brings its kind as a bean; of what the link leads to, this room knows
 * nothing more.
 *
 * @param name how it is kept; it never changes
 * @param issuer who may issue and revoke such links
 * @param admission what the device is let in to on which the link is used; none if the link only does something once
 */
public record LinkKind(String name, Role issuer, Optional<Admission> admission) {

    /**
     * Letting a device in.
     *
     * @param role what the device may do from then on, until the link is revoked
     * @param access how long, from the use of the link
     * @param page the template of the page that says what its button does
     */
    public record Admission(Role role, Duration access, String page) {}

    /** A link that lets in the device it is used on. */
    public static LinkKind lettingIn(String name, Role issuer, Admission admission) {
        return new LinkKind(name, issuer, Optional.of(admission));
    }

    /** A link that does something once. */
    static LinkKind once(String name, Role issuer) {
        return new LinkKind(name, issuer, Optional.empty());
    }
}
