package de.wegmarke.project;

import de.wegmarke.guideline.FieldLine;
import de.wegmarke.recommendation.RecommendationLine;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One project, whole: its fields, where it comes from (P1), its steps and reports.
 *
 * @param published how it is worded in public (P8); null while it is not marked
 */
public record ProjectPage(
        ProjectLine project,
        List<FieldLine> fields,
        List<RecommendationLine> recommendations,
        List<StepLine> steps,
        List<ReportLine> reports,
        @Nullable ProjectDraft published) {

    /** Whether it is public, but worded otherwise by now (P8). */
    public boolean isChanged() {
        return published != null && !published.equals(draft());
    }

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
