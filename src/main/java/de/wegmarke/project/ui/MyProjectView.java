package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentDevice;
import de.wegmarke.people.Role;
import de.wegmarke.project.OwnProject;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ResponsibleDesk;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.ui.PlainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Farewell;
import de.wegmarke.ui.parts.LanguageChoice;
import de.wegmarke.ui.parts.Sign;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/**
 * Where an institution that was asked works, without an account: at its project, or, if links let its device in to several, at the one
 * that its address names.
 */
@Route(value = ProjectRoutes.ONE_OF_MINE, layout = PlainLayout.class)
@RolesAllowed(Role.Names.RESPONSIBLE)
class MyProjectView extends Main implements Titled, BeforeEnterObserver {

    private final transient ResponsibleDesk desk;
    private final transient CurrentDevice device;
    private final transient LiveTopics topics;
    private final transient Clock clock;
    private String title = "";

    MyProjectView(ResponsibleDesk desk, CurrentDevice device, LiveTopics topics, Clock clock) {
        this.desk = desk;
        this.device = device;
        this.topics = topics;
        this.clock = clock;
        addClassNames("wm-page", "wm-mine");
    }

    /** @throws NotAllowed if the device was let in to none, or not to the one that is asked for */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = desk.projects(device.get());
        var asked = event.getRouteParameters().get("project");
        removeAll();
        add(head());
        if (asked.isEmpty() && all.size() > 1) {
            choose(all);
        } else {
            open(
                    all.stream()
                            .filter(one -> asked.isEmpty()
                                    || asked.get().equals(one.id().value().toString()))
                            .findFirst()
                            .orElseThrow(NotAllowed::new),
                    all.size() > 1);
        }
        add(new Farewell("project.done-then"));
    }

    private void open(ProjectLine line, boolean amongOthers) {
        title = line.title();
        var project = new MyProject(() -> new OwnProject(device.get(), line.id()), line.number(), desk, clock);
        if (amongOthers) {
            add(new Way(ProjectRoutes.MINE, getTranslation("project.mine-others")));
        }
        add(project);
        topics.follow(project, line.id().topic(), project::look);
    }

    private void choose(List<ProjectLine> all) {
        title = getTranslation("project.mine-all");
        var list = new UnorderedList();
        list.addClassName("wm-list");
        all.forEach(one -> list.add(new MyProjectItem(one)));
        add(new H1(title), list);
    }

    private Header head() {
        var brand = new Span(Sign.of("brand"), new Span("Wegmarke"));
        brand.addClassName("wm-brand");
        var head = new Header(brand, new LanguageChoice());
        head.addClassNames("wm-line", "wm-mine-head");
        return head;
    }

    @Override
    public String title() {
        return title;
    }
}
