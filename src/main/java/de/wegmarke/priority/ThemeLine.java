package de.wegmarke.priority;

import de.wegmarke.contribution.ContributionId;
import java.util.Set;

/**
 * One theme as lists show it.
 *
 * @param shown whether the hall sees it
 * @param voices who raised it (C7a), and how many of its cards everybody can read
 * @param cards all that were put to it, also those that were withdrawn or hidden since
 */
public record ThemeLine(
        ThemeId id, long version, String heading, boolean shown, Voices voices, Set<ContributionId> cards) {

    public ThemeLine {
        cards = Set.copyOf(cards);
    }
}
