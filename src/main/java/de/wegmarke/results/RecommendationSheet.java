package de.wegmarke.results;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.recommendation.RecommendationLine;
import java.util.List;

/**
 * The public page of one recommendation.
 *
 * @param cards neither hidden nor withdrawn; groups and voices are counted from these, so that the numbers fit what is read
 */
record RecommendationSheet(
        RecommendationLine recommendation, FieldLine field, Entry entry, List<ContributionCard> cards) {

    public long groups() {
        return cards.stream().map(ContributionCard::groupId).distinct().count();
    }

    public long voices() {
        return cards.stream().map(ContributionCard::author).distinct().count();
    }

    public String fieldPath() {
        return FieldStones.pathOf(field);
    }

    public Standing standing(ProjectLine project) {
        return Standing.of(project);
    }
}
