package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionDesk;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.Use;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.EmptyPlace;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all groups of a conference have said: coverage and filter, the pile, one card whole. */
@Route(value = ContributionRoutes.CONTRIBUTIONS, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class ContributionsView extends Main implements Titled, BeforeEnterObserver {

    private final transient ContributionDesk desk;
    private final transient ConferenceDesk conferences;
    private final transient GroupDesk groups;
    private final transient RecommendationDesk recommendations;
    private final transient CurrentPerson person;
    private final transient LiveTopics topics;
    private final CardPile pile = new CardPile(this::look, this::chosen);
    private final CardDetail detail;
    private Wanted wanted = Wanted.of(QueryParameters.empty());
    private @Nullable ConferencePage conference;
    private @Nullable CoveragePane coverage;

    ContributionsView(
            ContributionDesk desk,
            ConferenceDesk conferences,
            GroupDesk groups,
            RecommendationDesk recommendations,
            CurrentPerson person,
            LiveTopics topics,
            Clock clock) {
        this.desk = desk;
        this.conferences = conferences;
        this.groups = groups;
        this.recommendations = recommendations;
        this.person = person;
        this.topics = topics;
        detail = new CardDetail(pile, clock);
        addClassName("wm-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var next = Wanted.of(address);
        if (!next.filter().equals(wanted.filter())) {
            pile.restart();
        }
        var found = conference(next);
        if (found.isEmpty()) {
            add(new EmptyPlace(getTranslation("contribution.no-conference")));
            return;
        }
        wanted = next.conference().isEmpty() ? next.in(found.get().slug()) : next;
        setClassName("wm-desk-chosen", wanted.card().isPresent());
        var another = conference == null || !conference.id().equals(found.get().id());
        if (another) {
            pile.chooseNone();
        }
        pile.choose(ids(address.getSingleParameter("chosen").orElse("")));
        if (another) {
            begin(found.get());
        } else {
            look();
        }
    }

    /** The conference of the address, or of the card, or the one to work on. */
    private Optional<ConferencePage> conference(Wanted next) {
        if (!next.conference().isEmpty()) {
            return Optional.of(conferences.conference(person.get(), next.conference()));
        }
        return next.card()
                .flatMap(id -> desk.card(person.get(), id))
                .map(card -> groups.led(person.get(), card.groupId()).conference())
                .map(id -> conferences.conference(person.get(), id))
                .or(() -> conferences.current(person.get()));
    }

    private void begin(ConferencePage found) {
        conference = found;
        removeAll();
        var heading = new H1(getTranslation("contribution.of-conference", found.title()));
        heading.addClassName("wm-unseen");
        var by = person.get();
        coverage = new CoveragePane(
                conferences.conferences(by), groups.groups(by, found.id()), conferences.fields(by, found.id()));
        add(heading, coverage, pile, detail);
        topics.follow(coverage, found.id().topic(), this::look);
    }

    private void look() {
        if (conference == null || coverage == null) {
            return;
        }
        var by = person.get();
        var filter = wanted.in(conference.id());
        var cards = desk.search(by, filter, 0, pile.size());
        var whole = wanted.card().isPresent()
                ? wanted.card().flatMap(id -> desk.card(by, id))
                : cards.stream().findFirst();
        var used = used(cards, whole);
        coverage.show(desk.coverage(by, filter), wanted);
        pile.show(
                cards.stream()
                        .map(card -> new PileItem.Line(
                                card,
                                numbers(used, card.id()),
                                wanted.showing(card.id()).link()))
                        .toList(),
                desk.count(by, filter),
                whole.map(ContributionCard::id));
        pile.retain(desk.cards(by, pile.chosen()).stream()
                .filter(card -> !card.withdrawn())
                .map(ContributionCard::id)
                .collect(Collectors.toSet()));
        detail.show(whole, whole.map(card -> of(used, card.id())).orElse(List.of()));
        chosen();
    }

    private List<Use> used(List<ContributionCard> cards, Optional<ContributionCard> whole) {
        var ids = cards.stream().map(ContributionCard::id).collect(Collectors.toCollection(HashSet::new));
        whole.ifPresent(card -> ids.add(card.id()));
        return recommendations.uses(person.get(), ids);
    }

    private static List<Use> of(List<Use> used, ContributionId card) {
        return used.stream().filter(use -> use.contribution().equals(card)).toList();
    }

    private static List<String> numbers(List<Use> used, ContributionId card) {
        return of(used, card).stream().map(Use::recommendation).toList();
    }

    private void chosen() {
        detail.choose(pile.chosen());
    }

    private static Set<ContributionId> ids(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .flatMap(one -> Wanted.id(one).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public String title() {
        return getTranslation("contribution.all");
    }
}
