package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.project.ProjectCard;
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

    ProjectItem(ProjectList.Row row, Clock clock) {
        super("li");
        var card = row.card();
        number = card.number();
        link = new Way(address(row.filter()), card.title());
        head(new StateTag(card.state().stone(), getTranslation("project.state." + card.state())), name(number));
        title(new Paragraph(link));
        foot(institution(card), new StateTag(card.commitment().stone(), committed(card)));
        foot(new Span(getTranslation("project.steps-done", card.finished(), card.steps())));
        var due = card.nextDue();
        var today = LocalDate.now(clock);
        if (due != null && card.isOverdue(today)) {
            add(new Lateness(due, today));
        }
        foot(new Span(reported(card, clock)), PublicSwitch.tag(card.isPublished(), row.arePublic()));
    }

    private String address(ProjectFilter filter) {
        var query = filter.address().getQueryString();
        return ProjectRoutes.to(number) + (query.isEmpty() ? "" : "?" + query);
    }

    private Span institution(ProjectCard card) {
        var known = card.institution();
        return new Span(known == null ? getTranslation("project.no-institution") : known);
    }

    private String committed(ProjectCard card) {
        return getTranslation("project.commitment." + card.commitment());
    }

    private String reported(ProjectCard card, Clock clock) {
        var when = card.reportedAt();
        return when == null
                ? getTranslation("project.no-report")
                : getTranslation("project.reported", When.day(when, clock, getLocale()));
    }

    void mark(Optional<String> chosen) {
        link.mark(chosen.filter(number::equals).isPresent());
    }
}
