package de.wegmarke.conference;

import static de.wegmarke.conference.GroupDeed.BUNDLE;
import static de.wegmarke.conference.GroupDeed.CUE;
import static de.wegmarke.conference.GroupDeed.HAND_IN;
import static de.wegmarke.conference.GroupDeed.HIDE;
import static de.wegmarke.conference.GroupDeed.REVEAL;
import static de.wegmarke.conference.GroupDeed.REWORD;
import static de.wegmarke.conference.GroupDeed.STEER;
import static de.wegmarke.conference.GroupDeed.WORD;
import static de.wegmarke.conference.GroupDeed.WRITE;

import java.util.List;
import java.util.Set;

/**
 * How far a group is. Each phase declares what may be done in it (C1); nobody else compares phases. Ordered: a moderator moves
 * one forward or back.
 */
public enum Phase {
    /** People arrive; nothing is written yet. */
    LOBBY(STEER, CUE),
    /** Cards are added, edited and withdrawn. */
    COLLECT(STEER, CUE, WRITE, HAND_IN, REWORD, HIDE),
    /** Cards are put together and the bundles named. */
    CLUSTER(STEER, CUE, HAND_IN, REWORD, HIDE, BUNDLE),
    /** Dots are given. */
    PRIORITISE(STEER, CUE, HAND_IN, REWORD, HIDE, GroupDeed.PRIORITISE, REVEAL),
    /** The recommendations are worded. */
    WRAP_UP(STEER, CUE, HAND_IN, REWORD, HIDE, REVEAL, WORD),
    /** Nothing any more, but what a device had still to send, and what must not be read. */
    CLOSED(STEER, HAND_IN, HIDE);

    /** Those that a group works through with its moderator, between arriving and leaving. */
    public static final List<Phase> STEPS = List.of(COLLECT, CLUSTER, PRIORITISE, WRAP_UP);

    private final Set<GroupDeed> deeds;

    Phase(GroupDeed... deeds) {
        this.deeds = Set.of(deeds);
    }

    /** Whether the phase declares it; who may do it, and whether the conference is open, is asked of {@link GroupDesk}. */
    public boolean allows(GroupDeed deed) {
        return deeds.contains(deed);
    }

    public boolean hasNext() {
        return ordinal() + 1 < values().length;
    }

    public boolean hasPrevious() {
        return ordinal() > 0;
    }

    /** The phase after this one; the last has none and stays. */
    public Phase next() {
        return hasNext() ? values()[ordinal() + 1] : this;
    }

    /** The phase before this one; the first has none and stays. */
    public Phase previous() {
        return hasPrevious() ? values()[ordinal() - 1] : this;
    }

    /** Whether people still arrive, and nothing lies on the table yet. */
    public boolean isArriving() {
        return this == LOBBY;
    }

    /** Whether clusters and dots can exist already. */
    public boolean isPastCollecting() {
        return compareTo(COLLECT) > 0;
    }

    /** Whether recommendations can be there already. */
    public boolean isPastWeighing() {
        return compareTo(PRIORITISE) > 0;
    }

    /** Whether dots can have been given already. */
    public boolean isPastBundling() {
        return compareTo(CLUSTER) > 0;
    }
}
