package de.wegmarke.results;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.project.ProjectCard;
import de.wegmarke.project.StepCard;
import de.wegmarke.recommendation.RecommendationCard;
import java.util.List;

/**
 * One way that was walked to its end: from a card to a result.
 *
 * @param steps those that are done
 * @param result the last report on the project, in one sentence; empty without one
 */
record Story(
        ContributionCard card,
        RecommendationCard recommendation,
        ProjectCard project,
        List<StepCard> steps,
        String result) {

    public String recommendationPath() {
        return Entry.pathOf(recommendation);
    }

    public String projectPath() {
        return Entry.pathOf(project);
    }
}
