package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.office.GroupLine;
import de.wegmarke.office.OverviewDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.EmptyPlace;
import jakarta.annotation.security.RolesAllowed;

/** The groups the person leads, by conference. */
@Route(value = ConferenceRoutes.GROUPS, layout = MainLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.COORDINATOR})
class GroupsView extends Main implements Titled {

    GroupsView(OverviewDesk desk, CurrentPerson person, LiveTopics topics) {
        addClassNames("wm-page", "wm-page-wide");
        add(new H1(title()));
        var groups = desk.ledBy(person.get());
        if (groups.isEmpty()) {
            add(new EmptyPlace(getTranslation("contribution.groups.none-led")));
        }
        groups.stream()
                .map(GroupLine::conference)
                .distinct()
                .forEach(conference -> add(section(conference, desk, person, topics)));
    }

    @Override
    public String title() {
        return getTranslation("contribution.groups.mine");
    }

    private static Section section(
            ConferencePage conference, OverviewDesk desk, CurrentPerson person, LiveTopics topics) {
        var tiles = new GroupTiles(person.get().is(Role.COORDINATOR));
        topics.follow(
                tiles,
                conference.id().topic(),
                () -> tiles.show(desk.ledBy(person.get()).stream()
                        .filter(one -> one.conference().id().equals(conference.id()))
                        .toList()));
        return new Section(new H2(conference.title()), tiles);
    }
}
