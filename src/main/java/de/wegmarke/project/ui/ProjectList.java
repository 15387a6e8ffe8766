package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.people.Person;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.Say;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The projects that fit a filter, the latest first, as a pile of cards. */
class ProjectList extends Section {

    private final transient ProjectDesk desk;
    private final transient ConferenceDesk conferences;
    private final transient Person by;
    private final transient Clock clock;
    private final Div bar = new Div();
    private final Paragraph count = new Paragraph();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("project.none"));
    private final LongRows<Line> lines = new LongRows<>(line -> line.project().id(), this::item);
    private @Nullable ProjectFilterBar filters;
    private Optional<String> first = Optional.empty();
    private ProjectFilter filter = new ProjectFilter("", Optional.empty(), false);
    private Optional<String> chosen = Optional.empty();

    ProjectList(ProjectDesk desk, ConferenceDesk conferences, Person by, Clock clock) {
        this.desk = desk;
        this.conferences = conferences;
        this.by = by;
        this.clock = clock;
        addClassNames("wm-pane", "wm-pile");
        var heading = new H2(getTranslation("project.all"));
        heading.setId("projects");
        setAriaLabelledBy("projects");
        count.getElement().setAttribute("role", "status");
        var head = new Div(heading, count);
        head.addClassName("wm-pane-head");
        add(head, bar, empty, lines.place(), lines.more());
    }

    /** Shows those that fit, as soon as somebody looks. */
    void filter(ProjectFilter wanted) {
        if (filters == null || !filters.says(wanted)) {
            filters = new ProjectFilterBar(wanted, conferences.conferences(by));
            bar.removeAll();
            bar.add(filters);
        }
        if (!filter.equals(wanted)) {
            filter = wanted;
            lines.restart();
            if (isAttached()) {
                look();
            }
        }
    }

    /** The first of those that fit. */
    Optional<String> first() {
        return first;
    }

    /** Reads how many fit, and of these what is shown. */
    void look() {
        var all = conferences.conferences(by);
        var wanted = filter.among(all);
        var fitting = desk.count(by, wanted);
        var published = all.stream()
                .filter(ConferencePage::isPublished)
                .map(ConferencePage::id)
                .collect(Collectors.toSet());
        Say.in(count, getTranslation("project.count", fitting.all(), fitting.overdue()));
        empty.setVisible(fitting.all() == 0);
        lines.show(fitting.all(), size -> rows(desk.search(by, wanted, size), published));
    }

    private List<Line> rows(List<ProjectLine> projects, Set<ConferenceId> published) {
        var ids = projects.stream().map(ProjectLine::id).toList();
        var changed = desk.changed(by, ids);
        var waiting = desk.waiting(by, ids);
        var today = LocalDate.now(clock);
        first = projects.stream().map(ProjectLine::number).findFirst();
        return projects.stream()
                .map(project -> new Line(
                        project,
                        filter,
                        today,
                        published.contains(project.conference()),
                        changed.contains(project.id()),
                        waiting.contains(project.id())))
                .toList();
    }

    /** Shows which one is open beside the list. */
    void mark(Optional<String> number) {
        chosen = number;
        lines.place().getChildren().map(ProjectItem.class::cast).forEach(item -> item.mark(number));
    }

    private ProjectItem item(Line line) {
        var item = new ProjectItem(line, clock);
        item.mark(chosen);
        return item;
    }

    /**
     * A project as it looks today; its link keeps the filter.
     *
     * @param arePublic whether the results of its conference are
     * @param changed whether it is marked public, but worded otherwise by now (P8)
     * @param waiting whether the public does not read yet what its institution said (P8)
     */
    record Line(
            ProjectLine project,
            ProjectFilter filter,
            LocalDate today,
            boolean arePublic,
            boolean changed,
            boolean waiting) {}
}
