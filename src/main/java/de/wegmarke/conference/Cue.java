package de.wegmarke.conference;

/** What somebody tells the moderator without a word (Zeichen). */
public enum Cue {
    /** It goes too fast. */
    TOO_FAST,
    /** They need more time. */
    MORE_TIME,
    /** They want to say something. */
    HAND,
    /** They are ready for the next step. */
    READY
}
