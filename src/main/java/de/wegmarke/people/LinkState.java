package de.wegmarke.people;

/** How it stands with a one-time link. */
public enum LinkState {
    OPEN,
    USED,
    EXPIRED,
    REVOKED,
    /** There never was one of this address. */
    UNKNOWN
}
