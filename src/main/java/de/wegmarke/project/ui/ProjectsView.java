package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ReportDesk;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.project.StepDesk;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.OpenEntry;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** All projects: the list, and the one that was chosen, whole. */
@Route(value = ProjectRoutes.PROJECTS + "/:number?", layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class ProjectsView extends Main implements Titled, BeforeEnterObserver {

    private final transient ProjectDesk desk;
    private final transient ConferenceDesk conferences;
    private final transient StepDesk steps;
    private final transient ReportDesk reports;
    private final transient RequestDesk requests;
    private final transient DirectoryDesk directory;
    private final transient Person by;
    private final transient Clock clock;
    private final transient LiveTopics topics;
    private final ProjectList list;
    private final OpenEntry entry = new OpenEntry(this);
    private Optional<String> chosen = Optional.empty();

    ProjectsView(
            ProjectDesk desk,
            StepDesk steps,
            ReportDesk reports,
            RequestDesk requests,
            ConferenceDesk conferences,
            DirectoryDesk directory,
            CurrentPerson person,
            LiveTopics topics,
            Clock clock) {
        this.desk = desk;
        this.conferences = conferences;
        this.steps = steps;
        this.reports = reports;
        this.requests = requests;
        this.directory = directory;
        this.clock = clock;
        by = person.get();
        var all = conferences.conferences(by);
        this.topics = topics;
        list = new ProjectList(desk, conferences, by, clock);
        addClassNames("wm-desk", "wm-desk-two");
        var heading = new H1(title());
        heading.addClassName("wm-unseen");
        add(heading, list);
        var followed = all.stream().map(one -> one.id().topic()).collect(Collectors.toSet());
        topics.follow(list, followed, () -> {
            list.look();
            if (entry.isNone()) {
                open();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get("number");
        list.filter(ProjectFilter.of(event.getLocation().getQueryParameters()));
        setClassName("wm-desk-chosen", chosen.isPresent());
        open();
    }

    /** Opens what was chosen. Beside a list, at a desk, the first entry is open until then. */
    private void open() {
        var number = chosen.or(list::first);
        list.mark(number);
        entry.show(number, this::detail);
    }

    private ProjectDetail detail(String number) {
        var project = desk.page(by, number).project();
        var fresh = new ProjectDetail(
                number,
                by,
                desk,
                conferences.fields(by, project.conference()),
                new OwnerPart(number, by, requests, desk, directory, clock),
                new StepsPart(number, by, steps, desk, clock),
                new ReportsPart(number, by, reports, clock),
                new WaitingPart(number, by, reports, clock),
                clock);
        topics.follow(
                fresh,
                project.id().topic(),
                () -> fresh.show(desk.page(by, number), conferences.conference(by, project.conference())));
        return fresh;
    }

    @Override
    public String title() {
        return getTranslation("project.all");
    }
}
