package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.people.Person;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.ReportDesk;
import de.wegmarke.project.ReportLine;
import de.wegmarke.project.Waiting;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Differences;
import de.wegmarke.ui.parts.Differences.Difference;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an institution said of a public project, with what the public reads until it is released (P8). Not there while nothing
 * waits.
 */
class WaitingPart extends Section {

    private final Clock clock;
    private final Paragraph until = new Paragraph();
    private final Differences differences = new Differences();
    private final Button release = new Button(getTranslation("project.waiting-release"));

    /** @param number of the project */
    WaitingPart(String number, Person by, ReportDesk desk, Clock clock) {
        this.clock = clock;
        var heading = new H3(getTranslation("project.waiting"));
        heading.setId("waiting");
        setAriaLabelledBy("waiting");
        addClassName("wm-stack");
        Glance.onTap(release, seen -> desk.release(by, number, seen));
        add(heading, new Paragraph(getTranslation("project.waiting-hint")), differences, until, new Actions(release));
        setVisible(false);
    }

    /** @param resultsArePublic whether the results of its conference are; before that nothing shows by itself (E4) */
    void show(ProjectPage page, boolean resultsArePublic) {
        var waiting = page.waiting(clock.instant());
        setVisible(page.project().isPublished() && !waiting.isEmpty());
        differences.show(differences(page, waiting));
        Say.in(
                until,
                waiting.until()
                        .map(when -> getTranslation("project.waiting-until", When.day(when, clock, getLocale())))
                        .orElseGet(() -> getTranslation("project.waiting-never")));
        until.setVisible(resultsArePublic);
        Glance.show(release, waiting.seal());
    }

    private List<Difference> differences(ProjectPage page, Waiting waiting) {
        var found = new ArrayList<Difference>();
        if (!waiting.reports().isEmpty()) {
            found.add(new Difference(
                    getTranslation("project.reports"),
                    page.reportInPublic(clock.instant())
                            .map(this::said)
                            .orElseGet(() -> getTranslation("project.state." + ProjectState.PLANNED)),
                    waiting.reports().stream().map(this::said).collect(Collectors.joining("\n"))));
        }
        waiting.steps()
                .forEach(step -> found.add(new Difference(
                        getTranslation("project.waiting-step", step.position(), step.what()),
                        ticked(!step.isDone()),
                        ticked(step.isDone()))));
        return found;
    }

    private String said(ReportLine report) {
        return getTranslation(
                "project.waiting-said",
                When.day(report.at(), clock, getLocale()),
                getTranslation("project.state." + report.state()),
                report.sentence());
    }

    private String ticked(boolean done) {
        return getTranslation(done ? "project.step-done" : "project.step-open");
    }
}
