package de.wegmarke.conference;

/** What may be done in a group now (C1). Ordered: a moderator moves one forward or back. */
public enum Phase {
    /** People arrive; nothing is written yet. */
    LOBBY,
    /** Cards are added, edited and withdrawn. */
    COLLECT,
    /** Cards are put together and the bundles named. */
    CLUSTER,
    /** Dots are given. */
    PRIORITISE,
    /** The recommendations are worded. */
    WRAP_UP,
    /** Nothing any more. */
    CLOSED;

    public boolean hasNext() {
        return ordinal() + 1 < values().length;
    }

    public boolean hasPrevious() {
        return ordinal() > 0;
    }

    Phase next() {
        return hasNext() ? values()[ordinal() + 1] : this;
    }

    Phase previous() {
        return hasPrevious() ? values()[ordinal() - 1] : this;
    }
}
