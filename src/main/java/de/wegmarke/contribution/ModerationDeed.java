package de.wegmarke.contribution;

/** What whoever looks after a group does with somebody else's card (C5). */
public enum ModerationDeed {
    /** Nobody but its author sees it any more. */
    HIDDEN,
    /** Everybody sees it again. */
    SHOWN
}
