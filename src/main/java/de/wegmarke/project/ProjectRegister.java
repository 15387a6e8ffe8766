package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.database.Lookup;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.recommendation.Pursuits;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationRegister;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms look up about projects. */
@Service
@Transactional(readOnly = true)
public class ProjectRegister implements Pursuits {

    private final Projects projects;
    private final RecommendationRegister recommendations;
    private final Lookup lookup;
    private final Clock clock;

    ProjectRegister(Projects projects, RecommendationRegister recommendations, Lookup lookup, Clock clock) {
        this.projects = projects;
        this.lookup = lookup;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /**
     * One project, whole.
     *
     * @throws NotFound if there is none of that number
     */
    public ProjectPage page(String number) {
        var project = projects.line(number).orElseThrow(NotFound::new);
        return new ProjectPage(
                project,
                projects.fields(project.id()),
                recommendations.lines(projects.recommendations(project.id())),
                projects.steps(project.id()),
                projects.reports(project.id()),
                published(project.id()));
    }

    /**
     * One public project as the public reads it now (P8): with those of its recommendations that the public may see (E4), not weighed,
     * since its page does not show it.
     *
     * @throws NotFound if none of that number is marked public
     */
    public ProjectPage publicPage(String number) {
        var now = clock.instant();
        var project = projects.publicLine(number, now).orElseThrow(NotFound::new);
        return new ProjectPage(
                project,
                projects.publicFields(project.id()),
                recommendations.published(projects.recommendations(project.id())),
                publicSteps(project.id()),
                publicReports(project.id()),
                null);
    }

    /** The steps of a project that is public, as the public sees them. */
    public List<StepLine> publicSteps(ProjectId project) {
        return publicSteps(List.of(project));
    }

    /** The same of several, those of one together. */
    public List<StepLine> publicSteps(Collection<ProjectId> some) {
        return some.isEmpty() ? List.of() : projects.publicSteps(some, clock.instant());
    }

    /** The reports on a project that is public, without those that wait (P8), the latest first. */
    public List<ReportLine> publicReports(ProjectId project) {
        var now = clock.instant();
        return projects.reports(project).stream()
                .filter(report -> !report.waits(now))
                .toList();
    }

    private @Nullable ProjectDraft published(ProjectId project) {
        return projects.released(project)
                .map(release -> release.draft(projects.publicFields(project).stream()
                        .map(FieldLine::id)
                        .collect(Collectors.toSet())))
                .orElse(null);
    }

    /** Those of the named that the public may see (E4), with the words that were published (P8), by number. */
    public List<ProjectLine> published(Collection<ProjectId> wanted) {
        return lookup.all(ProjectLine.class, Projects.PUBLISHED, wanted, Map.of("now", clock.instant()));
    }

    /** Those of a conference that are marked public; the public sees them as soon as it sees the conference's results (E4). */
    public List<ProjectId> markedPublic(ConferenceId conference) {
        return projects.markedPublic(conference);
    }

    @Override
    public boolean goOn(RecommendationId recommendation) {
        return projects.from(recommendation.value()).stream()
                .anyMatch(project -> !project.state().isEnded());
    }

    /** Which projects come from the named recommendations, by the projects' numbers. */
    public List<Origin> comeFrom(Collection<RecommendationId> recommendations) {
        return lookup.all(Origin.class, Projects.COME_FROM, recommendations, Map.of());
    }

    /** Which recommendations the named projects come from. */
    public List<Origin> originsOf(Collection<ProjectId> wanted) {
        return wanted.isEmpty() ? List.of() : projects.originsOf(wanted);
    }

    /** Which fields of action the named projects are about in public (P8). */
    public List<InField> inFields(Collection<ProjectId> wanted) {
        return lookup.all(InField.class, Projects.IN_FIELDS, wanted, Map.of());
    }
}
