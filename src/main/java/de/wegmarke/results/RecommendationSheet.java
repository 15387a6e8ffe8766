package de.wegmarke.results;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.recommendation.RecommendationLine;
import java.util.List;

/**
 * The public page of one recommendation.
 *
 * @param cards neither hidden nor withdrawn
 * @param hidden how many more are hidden: their voices count all the same (C7a), so the page says that there are some
 */
record RecommendationSheet(
        RecommendationLine recommendation, FieldLine field, Entry entry, List<ContributionCard> cards, long hidden) {

    public String fieldPath() {
        return FieldStones.pathOf(field);
    }

    public Standing standing(ProjectLine project) {
        return Standing.of(project);
    }
}
