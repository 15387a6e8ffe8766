package de.wegmarke.demo;

import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.project.StepDesk;
import de.wegmarke.project.StepDraft;
import de.wegmarke.project.StepId;
import de.wegmarke.shared.Clocks;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes a project of a recommendation and lets it take its course, line by line. */
@Component
class ProjectScene {

    private final ProjectDesk projects;
    private final RequestDesk requests;
    private final StepDesk steps;
    private final InstitutionScene institutions;

    ProjectScene(ProjectDesk projects, RequestDesk requests, StepDesk steps, InstitutionScene institutions) {
        this.projects = projects;
        this.requests = requests;
        this.steps = steps;
        this.institutions = institutions;
    }

    void play(Block text, Scenery scenery) {
        var by = scenery.coordination();
        var days = scenery.days();
        var taken = text.line("taken");
        var number = Clocks.at(
                days.instant(taken.part(0)),
                () -> projects.begin(by, text.text("of"), draft(text, scenery), taken.part(1)));
        if (!number.equals(text.text("project"))) {
            throw new IllegalStateException("The script calls it " + text.text("project") + ", not " + number);
        }
        var made = new ArrayList<StepId>();
        var responsible = institutions.of(number, by);
        for (var line : text.lines()) {
            switch (line.key()) {
                case "asked" ->
                    Clocks.at(
                            days.instant(line.part(0)),
                            () -> requests.request(
                                    by,
                                    number,
                                    projects.page(by, number).project().inquiry(),
                                    line.part(1)));
                case "said" ->
                    Clocks.at(days.instant(line.part(0)), () -> responsible.answer(line.part(1), line.part(2)));
                case "step" -> made.add(steps.add(by, number, step(line, days)));
                case "done" -> Clocks.at(days.instant(line.value()), () -> responsible.finish(made.getLast()));
                case "report" ->
                    Clocks.at(
                            days.instant(line.part(0)),
                            () -> responsible.report(ProjectState.valueOf(line.part(1)), line.part(2)));
                case "shown" -> Clocks.at(days.instant(line.value()), () -> projects.publish(by, number));
                default -> {
                    // What the draft is made of.
                }
            }
        }
    }

    private static ProjectDraft draft(Block text, Scenery scenery) {
        return new ProjectDraft(
                text.text("title"),
                text.text("goal"),
                text.text("indicator"),
                Pace.valueOf(text.text("pace")),
                Set.copyOf(scenery.fields(text.text("fields"))));
    }

    private static StepDraft step(Line line, Days days) {
        return new StepDraft(line.part(2), line.part(1), days.day(line.part(0)));
    }
}
