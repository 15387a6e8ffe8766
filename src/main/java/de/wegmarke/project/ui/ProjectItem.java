package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.PublicSwitch;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** One project in a pile: how it stands, who answers for it, how far it is. */
class ProjectItem extends CardFace {

    private final String number;
    private final Way link;

    ProjectItem(ProjectList.Line line, Clock clock) {
        super("li");
        var project = line.project();
        number = project.number();
        link = new Way(address(line.filter()), project.title());
        head(new StateTag(project.state().stone(), getTranslation("project.state." + project.state())), name(number));
        words(new Paragraph(link));
        foot(institution(project), new StateTag(project.commitment().stone(), committed(project)));
        foot(new Span(getTranslation("project.steps-done", project.finished(), project.steps())));
        var due = project.nextDue();
        var today = LocalDate.now(clock);
        if (due != null && project.isOverdue(today)) {
            add(new Lateness(due, today));
        }
        foot(
                new Span(reported(project, clock)),
                PublicSwitch.tag(project.isPublished(), line.arePublic(), line.changed()));
        if (line.waiting()) {
            var waits = new Span(getTranslation("project.waiting-word"));
            waits.addClassName("wm-strong");
            foot(waits);
        }
    }

    private String address(ProjectFilter filter) {
        var query = filter.address().getQueryString();
        return ProjectRoutes.to(number) + (query.isEmpty() ? "" : "?" + query);
    }

    private Span institution(ProjectLine project) {
        var known = project.institution();
        return new Span(known == null ? getTranslation("project.no-institution") : known);
    }

    private String committed(ProjectLine project) {
        return getTranslation("project.commitment." + project.commitment());
    }

    private String reported(ProjectLine project, Clock clock) {
        var when = project.reportedAt();
        return when == null
                ? getTranslation("project.no-report")
                : getTranslation("project.reported", When.day(when, clock, getLocale()));
    }

    void mark(Optional<String> chosen) {
        link.mark(chosen.filter(number::equals).isPresent());
    }
}
