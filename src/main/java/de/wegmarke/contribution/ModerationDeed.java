package de.wegmarke.contribution;

/** What whoever looks after a group does with somebody else's card, or with the device that it came from (C5). */
public enum ModerationDeed {
    /** Nobody but its author sees it any more. */
    HIDDEN,
    /** Everybody sees it again. */
    SHOWN,
    /** The device that it came from is out of the group. */
    REMOVED,
    /** That device is in again. */
    READMITTED
}
