package de.wegmarke.project;

import de.wegmarke.guideline.FieldLine;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.shared.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** What the public does not read yet of what an institution said (P8). */
    public Waiting waiting(Instant now) {
        return Waiting.of(reports, steps, now);
    }

    /** The report that the public reads as the latest. */
    public Optional<ReportLine> reportInPublic(Instant now) {
        return reports.stream().filter(report -> !report.waits(now)).findFirst();
    }

    /** What travels with whoever marks the project public: only this becomes public by it (P8). */
    public String seal(Instant now) {
        return seal(draft(), waiting(now).seal());
    }

    static String seal(ProjectDraft words, String waiting) {
        return Seal.of(List.of(words.seal(), waiting));
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
