package de.wegmarke.people;

import java.time.Duration;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** Makes the first administrator. */
    FIRST_ADMIN(Role.ADMIN, Duration.ZERO),
    /** Sets the password of the account that is its subject. */
    PASSWORD(Role.ADMIN, Duration.ZERO),
    /** Opens the project that is its subject to the responsible institution, on the device it is used on. */
    RESPONSIBLE(Role.COORDINATOR, Duration.ofDays(400));

    private final Role issuer;
    private final Duration access;

    LinkPurpose(Role issuer, Duration access) {
        this.issuer = issuer;
        this.access = access;
    }

    /** Who may issue and revoke such a link. */
    Role issuer() {
        return issuer;
    }

    /** How long the device it was used on is let in. */
    Duration access() {
        return access;
    }
}
