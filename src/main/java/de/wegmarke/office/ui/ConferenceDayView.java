package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.conference.ui.ShowDoor;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.office.OverviewDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Onward;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Choice;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.Sign;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The coordinator's day: one conference at a glance, live. {@code ?conference=ik5} chooses another than the current one. */
@Route(value = ConferenceRoutes.DAY, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class ConferenceDayView extends Main implements BeforeEnterObserver, Titled {

    private final ConferenceDesk conferences;
    private final OverviewDesk overviews;
    private final CurrentPerson person;
    private final LiveTopics topics;
    private final RecommendationDesk recommendations;
    private final ProjectDesk projects;
    private final ShowDesk shows;
    private final Settings settings;
    private final Clock clock;

    ConferenceDayView(
            ConferenceDesk conferences,
            OverviewDesk overviews,
            CurrentPerson person,
            LiveTopics topics,
            RecommendationDesk recommendations,
            ProjectDesk projects,
            ShowDesk shows,
            Settings settings,
            Clock clock) {
        this.shows = shows;
        this.settings = settings;
        this.conferences = conferences;
        this.overviews = overviews;
        this.person = person;
        this.topics = topics;
        this.recommendations = recommendations;
        this.projects = projects;
        this.clock = clock;
        addClassNames("wm-page", "wm-page-wide");
    }

    @Override
    public String title() {
        return getTranslation("contribution.day");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("conference")
                .map(slug -> conferences.conference(person.get(), slug))
                .or(() -> conferences.current(person.get()));
        removeAll();
        chosen.ifPresentOrElse(this::show, this::showNone);
    }

    private void show(ConferencePage conference) {
        var id = conference.id();
        var questions = new ConferenceQuestions(conferences, recommendations, projects, person, id);
        var hall = new ShowDoor(shows, person.get(), new Show(id, null), settings);
        var day =
                new ConferenceDay(new ConferenceHead(conference, questions, hall, clock.getZone()), conference.slug());
        add(choice(conference), day);
        topics.follow(day, id.topic(), () -> day.show(overviews.conference(person.get(), id)));
    }

    private void showNone() {
        add(new H1(title()), new EmptyPlace(getTranslation("contribution.day.none")), fresh());
    }

    private Div choice(ConferencePage shown) {
        var row = new Div();
        row.addClassName("wm-day-choice");
        var all = conferences.conferences(person.get());
        if (all.size() > 1) {
            var choice = new Choice("wm-day-conference", getTranslation("contribution.day"));
            all.forEach(one -> choice.option(one.slug(), one.title()));
            choice.choose(shown.slug());
            choice.onChoice(slug -> all.stream()
                    .filter(one -> one.slug().equals(slug))
                    .forEach(one -> Onward.to(ConferenceRoutes.day(one.slug()))));
            row.add(choice);
        }
        row.add(fresh());
        return row;
    }

    private Way fresh() {
        var fresh = new Way(ConferenceRoutes.NEW, Sign.icon("plus"), new Span(getTranslation("contribution.day.new")));
        fresh.addClassName("wm-button");
        return fresh;
    }
}
