package de.wegmarke.conference;

import jakarta.persistence.Embeddable;

/**
 * How a group collects and weighs (C10), chosen by whoever leads it.
 *
 * @param ownFirst whether the others' cards stay covered while cards are written, until the moderator shows them
 * @param shuffled whether they lie mixed, for everybody otherwise, instead of the latest first
 * @param ownDots whether one may give dots to one's own card
 * @param slowly whether a device sends one card a minute, so that all are read
 */
@Embeddable
public record Collecting(boolean ownFirst, boolean shuffled, boolean ownDots, boolean slowly) {

    /** As every group begins: everybody sees everything at once. */
    static final Collecting AT_ONCE = new Collecting(false, false, true, false);

    /** The same after everybody has seen all cards. */
    Collecting shown() {
        return new Collecting(false, shuffled, ownDots, slowly);
    }

    /** The same with the first choice turned over. */
    public Collecting turningOwnFirst() {
        return new Collecting(!ownFirst, shuffled, ownDots, slowly);
    }

    /** The same with the second choice turned over. */
    public Collecting turningShuffled() {
        return new Collecting(ownFirst, !shuffled, ownDots, slowly);
    }

    /** The same with the third choice turned over. */
    public Collecting turningOwnDots() {
        return new Collecting(ownFirst, shuffled, !ownDots, slowly);
    }

    /** The same with the last choice turned over. */
    public Collecting turningSlowly() {
        return new Collecting(ownFirst, shuffled, ownDots, !slowly);
    }
}
