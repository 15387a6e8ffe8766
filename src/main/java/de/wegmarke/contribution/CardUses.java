package de.wegmarke.contribution;

import java.util.Collection;
import java.util.List;

/** Implemented by the room in which cards go on, so that the screens of the cards can lead there without knowing it. */
public interface CardUses {

    /** What the cards are behind, by number. */
    List<CardUse> of(Collection<ContributionId> cards);

    /** The address in the app of the form that makes something of the cards. */
    String form(Collection<ContributionId> cards);
}
