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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        course(number, text, scenery).stream()
                .sorted(Comparator.comparing(Scheduled::at))
                .forEach(deed -> Clocks.at(deed.at(), deed.what()));
    }

    private record Scheduled(Instant at, Runnable what) {}

    /**
     * What happened to it, line by line. Steps are planned when it is begun; everything else must be done in the order of
     * time, not of lines: what is reported after a project is public changes what the public sees.
     */
    private List<Scheduled> course(String number, Block text, Scenery scenery) {
        var by = scenery.coordination();
        var days = scenery.days();
        var begun = days.instant(text.line("taken").part(0));
        var responsible = institutions.of(number, by);
        var planned = new ArrayList<StepId>();
        var course = new ArrayList<Scheduled>();
        var step = -1;
        for (var line : text.lines()) {
            switch (line.key()) {
                case "step" -> {
                    course.add(new Scheduled(begun, () -> planned.add(steps.add(by, number, step(line, days)))));
                    step++;
                }
                case "done" -> {
                    var place = step;
                    course.add(new Scheduled(when(line, days), () -> responsible.finish(planned.get(place))));
                }
                case "asked" ->
                    course.add(new Scheduled(
                            when(line, days),
                            () -> requests.request(
                                    by,
                                    number,
                                    projects.page(by, number).project().inquiry(),
                                    line.part(1))));
                case "said" ->
                    course.add(new Scheduled(when(line, days), () -> responsible.answer(line.part(1), line.part(2))));
                case "report" ->
                    course.add(new Scheduled(
                            when(line, days),
                            () -> responsible.report(ProjectState.valueOf(line.part(1)), line.part(2))));
                case "shown" ->
                    course.add(new Scheduled(
                            when(line, days),
                            () -> projects.publish(
                                    by, number, projects.page(by, number).seal(when(line, days)))));
                default -> {
                    // What the draft is made of.
                }
            }
        }
        return course;
    }

    private static Instant when(Line line, Days days) {
        return days.instant(line.part(0));
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
