package de.wegmarke.project;

import de.wegmarke.guideline.FieldCard;
import de.wegmarke.recommendation.RecommendationCard;
import java.util.List;

/** One project, whole: its fields, where it comes from (P1), its steps and reports. */
public record ProjectPage(
        ProjectCard card,
        List<FieldCard> fields,
        List<RecommendationCard> recommendations,
        List<StepCard> steps,
        List<ReportCard> reports) {}
