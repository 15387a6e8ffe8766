package de.wegmarke.project;

import de.wegmarke.guideline.FieldCard;
import de.wegmarke.recommendation.RecommendationCard;
import java.util.List;
import java.util.stream.Collectors;

/** One project, whole: its fields, where it comes from (P1), its steps and reports. */
public record ProjectPage(
        ProjectCard card,
        List<FieldCard> fields,
        List<RecommendationCard> recommendations,
        List<StepCard> steps,
        List<ReportCard> reports) {

    /** How it is worded, as it would be typed. */
    public ProjectDraft draft() {
        return new ProjectDraft(
                card.title(),
                card.goal(),
                card.indicator(),
                card.pace(),
                fields.stream().map(FieldCard::id).collect(Collectors.toSet()));
    }
}
