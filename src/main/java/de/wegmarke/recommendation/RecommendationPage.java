package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation with the cards it came from.
 *
 * @param headings of the clusters in which some of the cards lay then (E1)
 * @param volunteers who would take it in hand, as was said in the groups
 * @param published what the public reads of it as soon as its conference's results are public; null while it is not marked
 */
public record RecommendationPage(
        RecommendationLine recommendation,
        List<ContributionCard> sources,
        Map<ContributionId, String> headings,
        @Nullable PublicWords published,
        List<VolunteerLine> volunteers) {

    /** What the public would read if it were published now. */
    public PublicWords words() {
        return PublicWords.of(recommendation.title(), recommendation.text(), sources);
    }
}
