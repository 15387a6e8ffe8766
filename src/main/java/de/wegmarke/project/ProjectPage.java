package de.wegmarke.project;

import de.wegmarke.guideline.FieldLine;
import de.wegmarke.recommendation.RecommendationLine;
import java.util.List;
import java.util.stream.Collectors;

/** One project, whole: its fields, where it comes from (P1), its steps and reports. */
public record ProjectPage(
        ProjectLine project,
        List<FieldLine> fields,
        List<RecommendationLine> recommendations,
        List<StepLine> steps,
        List<ReportLine> reports) {

    /** How it is worded, as it would be typed. */
    public ProjectDraft draft() {
        return new ProjectDraft(
                project.title(),
                project.goal(),
                project.indicator(),
                project.pace(),
                fields.stream().map(FieldLine::id).collect(Collectors.toSet()));
    }
}
