package de.wegmarke.conference;

/** What somebody may be writing for a group. */
public enum WritingPlace {
    /** What somebody else says, at the scribe's. */
    CARD,
    /** A recommendation. */
    RECOMMENDATION
}
