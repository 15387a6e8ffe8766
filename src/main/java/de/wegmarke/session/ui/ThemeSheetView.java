package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.contribution.ContributionDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.ThemeDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.EmptyPlace;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The sheet of the day (Blatt des Tages): themes, recommendations with their weight, who was there. Ready whenever one wants to print it. */
@Route(value = SessionRoutes.THEME_SHEET, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class ThemeSheetView extends Main implements BeforeEnterObserver, Titled {

    private final transient ThemeDesk themes;
    private final transient ConferenceDesk conferences;
    private final transient RecommendationDesk recommendations;
    private final transient ShowDesk shows;
    private final transient ContributionDesk contributions;
    private final transient Settings settings;
    private final transient Person by;
    private final transient Clock clock;

    ThemeSheetView(
            ThemeDesk themes,
            ConferenceDesk conferences,
            RecommendationDesk recommendations,
            ShowDesk shows,
            ContributionDesk contributions,
            Settings settings,
            CurrentPerson current,
            Clock clock) {
        this.themes = themes;
        this.conferences = conferences;
        this.recommendations = recommendations;
        this.shows = shows;
        this.contributions = contributions;
        this.settings = settings;
        this.by = current.get();
        this.clock = clock;
        addClassNames("wm-page", "wm-sheet-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        SessionRoutes.conference(event, conferences, by)
                .ifPresentOrElse(
                        conference -> add(actions(), sheet(conference)),
                        () -> add(new H1(title()), new EmptyPlace(getTranslation("session.themes.no-conference"))));
    }

    private DaySheet sheet(ConferencePage conference) {
        var sheet = new DaySheet();
        sheet.head(conference, clock);
        sheet.themes(themes.themes(by, conference.id()));
        sheet.recommendations(recommendations.of(by, conference.id()), settings.address("/results"));
        var hall = new Show(conference.id(), null);
        sheet.who(shows.groups(hall), shows.heads(hall), contributions.voices(by, conference.id()));
        return sheet;
    }

    private Actions actions() {
        var print = new Button(
                getTranslation("session.themes.sheet-print"),
                pressed -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        return new Actions(print);
    }

    @Override
    public String title() {
        return getTranslation("session.themes.sheet");
    }
}
