package de.wegmarke.contribution;

import java.util.Collection;

/**
 * How many cards a list has (A5): withdrawn ones count nowhere; hidden ones are said apart, because what stands beside the
 * list – coverage, groups, public pages – counts only what everybody can read.
 *
 * @param shown how many everybody can read
 * @param hidden how many lie in the list as hidden
 */
public record CardCount(long shown, long hidden) {

    /** Counts cards of a list. */
    public static CardCount of(Collection<ContributionCard> cards) {
        var lying = cards.stream().filter(card -> !card.withdrawn()).toList();
        var hidden = lying.stream().filter(ContributionCard::isHidden).count();
        return new CardCount(lying.size() - hidden, hidden);
    }

    /** How many lie in the list. */
    public long all() {
        return shown + hidden;
    }
}
