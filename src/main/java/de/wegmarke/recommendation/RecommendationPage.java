package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionCard;
import java.util.List;

/** One recommendation with the cards it came from. */
public record RecommendationPage(RecommendationLine recommendation, List<ContributionCard> sources) {}
