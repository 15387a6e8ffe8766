package de.wegmarke.session;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.recommendation.Precedent;

/** What was said already: on a card of the group, or at an earlier conference. */
public sealed interface Said {

    /** A card of the group. */
    record OnCard(ContributionCard card) implements Said {}

    /** What is public of an earlier conference. */
    record Before(Precedent precedent) implements Said {}

    /** All that it says. */
    default String text() {
        return switch (this) {
            case OnCard on -> on.card().text();
            case Before before -> before.precedent().text();
        };
    }

    /** The tag of its language. */
    default String language() {
        return switch (this) {
            case OnCard on -> on.card().language();
            case Before before -> before.precedent().language();
        };
    }
}
