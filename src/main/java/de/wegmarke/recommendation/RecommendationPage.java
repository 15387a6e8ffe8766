package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import java.util.List;
import java.util.Map;

/**
 * One recommendation with the cards it came from.
 *
 * @param headings of the clusters in which some of the cards lay then (E1)
 */
public record RecommendationPage(
        RecommendationLine recommendation, List<ContributionCard> sources, Map<ContributionId, String> headings) {}
