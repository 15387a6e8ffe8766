package de.wegmarke.conference;

/** What somebody may do in a group, if its phase declares it (C1). */
public enum GroupDeed {
    /** Write a card. */
    WRITE("contribution.not-yet"),
    /** Hand in a card, if only as a late one: a device may have been offline. */
    HAND_IN("contribution.not-yet"),
    /** Word one's own card anew, take it back and put it back (C5). */
    REWORD("contribution.group-closed"),
    /** Hide a card and show it again (C5). */
    HIDE("contribution.group-closed"),
    /** Put cards together, name the clusters, dissolve them (C6). */
    BUNDLE("contribution.cluster-phase"),
    /** Give dots and take them back, count those on paper (C7). */
    PRIORITISE("contribution.dot-phase"),
    /** Show the dots to everybody and hide them again (C7). */
    REVEAL("contribution.reveal-phase"),
    /** Word recommendations from the group's cards (E1). */
    WORD("recommendation.wording-phase"),
    /** Tell the moderator something without a word, and take note of it. */
    CUE("contribution.group-closed"),
    /** Move the group to its next phase and back. */
    STEER("contribution.group-closed");

    private final String otherwise;

    GroupDeed(String otherwise) {
        this.otherwise = otherwise;
    }

    /** Whether a coordinator does it from the office, in whatever phase the group is and after the conference too. */
    public boolean isOfTheOffice() {
        return this == HIDE || this == WORD;
    }

    /** The key of the sentence that says when it is possible. */
    String otherwise() {
        return otherwise;
    }
}
