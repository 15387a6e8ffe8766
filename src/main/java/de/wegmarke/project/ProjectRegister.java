package de.wegmarke.project;

import de.wegmarke.recommendation.Pursuits;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationRegister;
import de.wegmarke.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms look up about projects. */
@Service
@Transactional(readOnly = true)
public class ProjectRegister implements Pursuits {

    private final Projects projects;
    private final RecommendationRegister recommendations;

    ProjectRegister(Projects projects, RecommendationRegister recommendations) {
        this.projects = projects;
        this.recommendations = recommendations;
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
                projects.reports(project.id()));
    }

    /** All that the public may see, of all conferences (E4). */
    public List<ProjectLine> published() {
        return projects.published();
    }

    @Override
    public boolean goOn(RecommendationId recommendation) {
        return projects.from(recommendation.value()).stream()
                .anyMatch(project -> !project.state().isEnded());
    }

    /** Which projects come from which recommendations. */
    public List<Origin> origins() {
        return projects.origins();
    }

    /** Which projects are about which fields of action. */
    public List<InField> inFields() {
        return projects.inFields();
    }
}
