package de.wegmarke.project.ui;

import de.wegmarke.people.CurrentPerson;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.recommendation.Outcome;
import de.wegmarke.recommendation.Outcomes;
import de.wegmarke.recommendation.RecommendationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** A recommendation goes on as projects. */
@Component
class ProjectOutcomes implements Outcomes {

    private final ProjectDesk desk;
    private final CurrentPerson person;

    ProjectOutcomes(ProjectDesk desk, CurrentPerson person) {
        this.desk = desk;
        this.person = person;
    }

    @Override
    public List<Outcome> of(RecommendationId recommendation) {
        return desk.from(person.get(), recommendation).stream()
                .map(project -> new Outcome(
                        project.number(),
                        project.title(),
                        ProjectRoutes.to(project.number()),
                        "project.state." + project.state(),
                        project.state().stone()))
                .toList();
    }

    @Override
    public String form(String recommendation) {
        return ProjectRoutes.form(recommendation);
    }
}
