package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionId;
import java.util.List;

/**
 * What a group came to.
 *
 * @param recommendations that it is one of the voices behind, by number; not weighed, since its people worded them knowing what they weigh
 * @param uses which of its cards stand behind which of them
 */
public record Outcome(List<RecommendationLine> recommendations, List<Use> uses) {

    /** The numbers of the recommendations that a card stands behind. */
    public List<String> of(ContributionId card) {
        return uses.stream()
                .filter(use -> use.contribution().equals(card))
                .map(Use::recommendation)
                .toList();
    }
}
