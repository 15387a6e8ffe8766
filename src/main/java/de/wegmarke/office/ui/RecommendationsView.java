package de.wegmarke.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ui.ProjectRoutes;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.ui.RecommendationDetail;
import de.wegmarke.recommendation.ui.RecommendationList;
import de.wegmarke.recommendation.ui.RecommendationRoutes;
import de.wegmarke.shared.Topic;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Onward;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.OpenEntry;
import de.wegmarke.ui.parts.Unseen;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The recommendations of a conference: the list, and the one that was chosen, whole, with what became of it. */
@Route(value = RecommendationRoutes.RECOMMENDATIONS + "/:number?", layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class RecommendationsView extends Main implements Titled, BeforeEnterObserver {

    private final transient RecommendationDesk desk;
    private final transient ConferenceDesk conferences;
    private final transient ProjectDesk projects;
    private final transient CurrentPerson person;
    private final transient LiveTopics topics;
    private final transient Clock clock;
    private final OpenEntry entry = new OpenEntry(this);
    private @Nullable RecommendationList list;
    private Optional<String> chosen = Optional.empty();

    RecommendationsView(
            RecommendationDesk desk,
            ConferenceDesk conferences,
            ProjectDesk projects,
            CurrentPerson person,
            LiveTopics topics,
            Clock clock) {
        this.desk = desk;
        this.conferences = conferences;
        this.projects = projects;
        this.person = person;
        this.topics = topics;
        this.clock = clock;
        addClassNames("wm-desk", "wm-desk-two");
        var heading = new H1(new Unseen(title()));
        heading.addClassName("wm-unseen");
        add(heading);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("number");
        var by = person.get();
        var asked = event.getLocation().getQueryParameters().getSingleParameter("conference");
        var conference = number.map(
                        known -> desk.page(by, known).recommendation().conference())
                .map(id -> conferences.conference(by, id))
                .or(() -> asked.map(slug -> conferences.conference(by, slug)))
                .or(() -> conferences.current(by));
        if (conference.isEmpty()) {
            removeAll();
            add(new EmptyPlace(getTranslation("recommendation.no-conference")));
            return;
        }
        chosen = number;
        setClassName("wm-desk-chosen", number.isPresent());
        open(conference.get(), list(conference.get()));
    }

    private RecommendationList list(ConferencePage conference) {
        if (list != null && list.shows(conference.id())) {
            return list;
        }
        if (list != null) {
            remove(list);
        }
        var fresh = new RecommendationList(desk, person.get(), conference, conferences.conferences(person.get()));
        list = fresh;
        addComponentAtIndex(1, fresh);
        topics.follow(fresh, topic(conference), () -> {
            var now = conferences.conference(person.get(), conference.id());
            fresh.look(now.isPublished());
            if (entry.isNone()) {
                open(now, fresh);
            }
        });
        return fresh;
    }

    /** Opens what was chosen. Beside a list, at a desk, the first entry is open until then. */
    private void open(ConferencePage conference, RecommendationList list) {
        var number = chosen.or(list::first);
        list.mark(number);
        entry.show(number, known -> detail(conference, known));
    }

    private RecommendationDetail detail(ConferencePage conference, String number) {
        var by = person.get();
        var made = new OutcomeList();
        var fresh = new RecommendationDetail(desk, conferences, by, number, clock, wayOn(number), made);
        topics.follow(fresh, topic(conference), () -> {
            var page = desk.page(by, number);
            fresh.show(page, conferences.conference(by, conference.id()));
            made.show(projects.from(by, page.recommendation().id()));
        });
        return fresh;
    }

    private Button wayOn(String number) {
        var button = new Button(
                getTranslation("recommendation.make-project"), click -> Onward.to(ProjectRoutes.form(number)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Topic topic(ConferencePage conference) {
        return conference.id().topic();
    }

    @Override
    public String title() {
        return getTranslation("recommendation.all");
    }
}
