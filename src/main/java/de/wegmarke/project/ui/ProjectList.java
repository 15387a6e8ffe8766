package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.project.ProjectId;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The projects that fit a filter, the latest first, as a pile of cards. */
class ProjectList extends Section {

    private final Clock clock;
    private final Div bar = new Div();
    private final Paragraph count = new Paragraph();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("project.none"));
    private final LiveList<Line> lines = new LiveList<>(line -> line.project().id(), this::item);
    private @Nullable ProjectFilterBar filters;
    private List<ConferencePage> conferences;
    private List<ProjectLine> known = List.of();
    private Set<ProjectId> changed = Set.of();
    private Set<ProjectId> waiting = Set.of();
    private Optional<String> first = Optional.empty();
    private ProjectFilter filter = new ProjectFilter("", Optional.empty(), false);
    private Optional<String> chosen = Optional.empty();

    ProjectList(List<ConferencePage> conferences, Clock clock) {
        this.conferences = conferences;
        this.clock = clock;
        addClassNames("wm-pane", "wm-pile");
        var heading = new H2(getTranslation("project.all"));
        heading.setId("projects");
        setAriaLabelledBy("projects");
        count.getElement().setAttribute("role", "status");
        var head = new Div(heading, count);
        head.addClassName("wm-pane-head");
        add(head, bar, empty, lines);
    }

    /** Shows those that fit. */
    void filter(ProjectFilter wanted) {
        filter = wanted;
        if (filters == null || !filters.says(wanted)) {
            filters = new ProjectFilterBar(wanted, conferences);
            bar.removeAll();
            bar.add(filters);
        }
        show(known, conferences, changed, waiting);
    }

    /** The first of those that fit. */
    Optional<String> first() {
        return first;
    }

    /**
     * @param different those that are marked public, but worded otherwise by now (P8)
     * @param said those of which an institution said what the public does not read yet (P8)
     */
    void show(List<ProjectLine> all, List<ConferencePage> now, Set<ProjectId> different, Set<ProjectId> said) {
        known = all;
        changed = different;
        waiting = said;
        conferences = now;
        var published = now.stream()
                .filter(ConferencePage::isPublished)
                .map(ConferencePage::id)
                .collect(Collectors.toSet());
        var today = LocalDate.now(clock);
        var in = conferences.stream()
                .filter(one -> one.slug().equals(filter.conference()))
                .findFirst()
                .map(ConferencePage::id);
        var rows = all.stream()
                .filter(project -> in.isEmpty() || in.get().equals(project.conference()))
                .filter(project -> filter.fits(project, today))
                .map(project -> new Line(
                        project,
                        filter,
                        today,
                        published.contains(project.conference()),
                        changed.contains(project.id()),
                        waiting.contains(project.id())))
                .toList();
        var overdue =
                rows.stream().filter(line -> line.project().isOverdue(today)).count();
        count.setText(getTranslation("project.count", rows.size(), overdue));
        empty.setVisible(rows.isEmpty());
        first = rows.stream().map(line -> line.project().number()).findFirst();
        lines.show(rows);
        mark(chosen);
    }

    /** Shows which one is open beside the list. */
    void mark(Optional<String> number) {
        chosen = number;
        lines.getChildren().map(ProjectItem.class::cast).forEach(item -> item.mark(number));
    }

    private ProjectItem item(Line line) {
        return new ProjectItem(line, clock);
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
