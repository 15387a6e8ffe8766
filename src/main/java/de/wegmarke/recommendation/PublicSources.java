package de.wegmarke.recommendation;

import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionCard;
import java.util.List;

/**
 * The cards behind recommendations as the public sees them (E4).
 *
 * @param shown neither withdrawn nor hidden
 * @param hidden how many more are hidden: nobody reads them, but their voices count (C7a), so one is told that there are some
 */
public record PublicSources(List<ContributionCard> shown, long hidden) {

    static PublicSources of(List<ContributionCard> behind) {
        return new PublicSources(
                behind.stream().filter(ContributionCard::isShown).toList(),
                CardCount.of(behind).hidden());
    }
}
