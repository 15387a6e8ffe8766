package de.wegmarke.results;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.StepLine;
import de.wegmarke.recommendation.RecommendationLine;
import java.util.List;

/**
 * One way that was walked to its end: from a card to a result.
 *
 * @param steps those that are done
 * @param result the last report on the project, in one sentence; empty without one
 */
public record Story(
        ContributionCard card,
        RecommendationLine recommendation,
        ProjectLine project,
        List<StepLine> steps,
        String result) {

    public String recommendationPath() {
        return Entry.pathOf(recommendation);
    }

    public String projectPath() {
        return Entry.pathOf(project);
    }
}
