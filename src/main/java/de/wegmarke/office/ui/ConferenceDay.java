package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.office.Overview;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.Sign;
import de.wegmarke.ui.parts.Way;

/** The whole conference on one screen: head, coverage, groups. */
class ConferenceDay extends Div {

    private final ConferenceHead head;
    private final CoverageBoard coverage = new CoverageBoard();
    private final H2 count = new H2();
    private final GroupTiles groups = new GroupTiles(true);
    private final EmptyPlace noGroups = new EmptyPlace(getTranslation("contribution.groups.empty"));

    /** @param slug the conference's */
    ConferenceDay(ConferenceHead head, String slug) {
        this.head = head;
        addClassName("wm-day");
        var add = new Way(
                ConferenceRoutes.newGroup(slug),
                Sign.icon("plus"),
                new Span(getTranslation("contribution.groups.add")));
        add.addClassName("wm-button");
        var list = new Section(count, noGroups, groups, new Actions(add));
        list.addClassName("wm-day-groups");
        count.setId("wm-groups");
        list.getElement().setAttribute("aria-labelledby", "wm-groups");
        add(head, coverage, list);
    }

    void show(Overview overview) {
        head.show(overview.conference());
        coverage.show(overview);
        Say.in(
                count,
                getTranslation("contribution.groups.count", overview.groups().size()));
        noGroups.setVisible(overview.groups().isEmpty());
        groups.setVisible(!overview.groups().isEmpty());
        groups.show(overview.groups());
    }
}
