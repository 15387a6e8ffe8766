package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionDesk;
import de.wegmarke.contribution.Filter;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.ThemeDesk;
import de.wegmarke.session.SaidAlready;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The theme desk: what all groups say as it comes, and the few themes under which one or two people put it for the hall. */
@Route(value = SessionRoutes.THEMES, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class ThemesView extends Main implements BeforeEnterObserver, Titled {

    /** Of a conference of three hundred people there are fewer. */
    private static final int ALL = 3_000;

    private final transient ThemeDesk desk;
    private final transient ContributionDesk contributions;
    private final transient ConferenceDesk conferences;
    private final transient LiveTopics topics;
    private final transient SaidAlready said;
    private final transient Person by;

    ThemesView(
            ThemeDesk desk,
            ContributionDesk contributions,
            ConferenceDesk conferences,
            SaidAlready said,
            LiveTopics topics,
            CurrentPerson current) {
        this.desk = desk;
        this.contributions = contributions;
        this.said = said;
        this.topics = topics;
        this.by = current.get();
        this.conferences = conferences;
        addClassNames("wm-page", "wm-themes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(title()), new Paragraph(getTranslation("session.themes.lead")));
        SessionRoutes.conference(event, conferences, by)
                .ifPresentOrElse(this::show, () -> add(new EmptyPlace(getTranslation("session.themes.no-conference"))));
    }

    private void show(ConferencePage conference) {
        var cards = new ThemeCards();
        var themes = new ThemeList(desk, by, cards);
        var bar = new ThemeBar(desk, by, conference.id(), cards, chosen -> said.like(cards.all(), chosen));
        var sheet = new Way(SessionRoutes.sheet(conference), getTranslation("session.themes.sheet"));
        sheet.addClassName("wm-button");
        var both = new Div(cards, themes);
        both.addClassName("wm-themes-both");
        cards.onLook(() -> {
            themes.draw();
            bar.look();
        });
        add(new Actions(sheet), both, bar);
        topics.follow(both, Set.of(conference.id().topic(), conference.id().themes()), () -> {
            var known = desk.themes(by, conference.id());
            themes.show(known);
            cards.show(
                    contributions.search(by, Filter.all(conference.id()), 0, ALL).stream()
                            .filter(ContributionCard::isShown)
                            .toList(),
                    known);
            bar.show(known);
        });
    }

    @Override
    public String title() {
        return getTranslation("session.themes");
    }
}
