package de.wegmarke.results;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldCard;
import de.wegmarke.project.ProjectCard;
import de.wegmarke.recommendation.RecommendationCard;
import java.util.List;

/**
 * The public page of one recommendation.
 *
 * @param cards neither hidden nor withdrawn; groups and voices are counted from these, so that the numbers fit what is read
 */
record RecommendationSheet(RecommendationCard card, FieldCard field, Entry entry, List<ContributionCard> cards) {

    public long groups() {
        return cards.stream().map(ContributionCard::groupId).distinct().count();
    }

    public long voices() {
        return cards.stream().map(ContributionCard::author).distinct().count();
    }

    public String fieldPath() {
        return FieldLine.pathOf(field);
    }

    public Standing standing(ProjectCard project) {
        return Standing.of(project);
    }
}
