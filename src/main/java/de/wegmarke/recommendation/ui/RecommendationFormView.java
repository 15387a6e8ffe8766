package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.contribution.ContributionDesk;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.shared.NotFound;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.LiveList;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Where the chosen cards become a recommendation, or are put behind one that exists (E1). */
@Route(value = RecommendationRoutes.FORM, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class RecommendationFormView extends Main implements Titled, BeforeEnterObserver {

    private final transient ContributionDesk contributions;
    private final transient GroupDesk groups;
    private final transient RecommendationDesk recommendations;
    private final transient ConferenceDesk conferences;
    private final transient CurrentPerson person;

    RecommendationFormView(
            ContributionDesk contributions,
            GroupDesk groups,
            RecommendationDesk recommendations,
            ConferenceDesk conferences,
            CurrentPerson person) {
        this.contributions = contributions;
        this.groups = groups;
        this.recommendations = recommendations;
        this.conferences = conferences;
        this.person = person;
        addClassName("wm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var by = person.get();
        var ids = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("cards")
                .map(RecommendationFormView::ids)
                .orElseThrow(NotFound::new);
        var cards = contributions.cards(by, ids);
        if (cards.isEmpty()) {
            throw new NotFound();
        }
        var conference = groups.led(by, cards.getFirst().groupId()).conference();
        var behind = new LiveList<SourceItem.Line>(line -> line.card().id(), SourceItem::new);
        behind.addClassName("wm-cards");
        behind.show(cards.stream().map(card -> new SourceItem.Line(card, null)).toList());
        var heading = new H2(getTranslation("recommendation.chosen", cards.size()));
        heading.setId("chosen");
        var sources = new Section(heading, behind);
        sources.setAriaLabelledBy("chosen");
        sources.addClassName("wm-stack");
        removeAll();
        add(
                new H1(title()),
                sources,
                new NewRecommendation(recommendations, by, conference, conferences.fields(by, conference), cards),
                new AddToForm(recommendations, by, conference, ids));
    }

    /** What stands in an address was perhaps typed by hand. */
    private static List<ContributionId> ids(String typed) {
        try {
            return Arrays.stream(typed.split(",", -1))
                    .map(UUID::fromString)
                    .map(ContributionId::new)
                    .toList();
        } catch (IllegalArgumentException noIds) {
            throw new NotFound();
        }
    }

    @Override
    public String title() {
        return getTranslation("recommendation.make");
    }
}
