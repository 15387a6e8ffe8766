package de.wegmarke.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.conference.ui.GroupAddress;
import de.wegmarke.contribution.PhotoDesk;
import de.wegmarke.contribution.SheetDesk;
import de.wegmarke.document.Pdf;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Paper for who has no device (Bögen): given out, printed, entered later, each by its number. */
@Route(value = ConferenceRoutes.PAPER, layout = MainLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.COORDINATOR})
class PaperView extends Composite<Main> implements BeforeEnterObserver, Titled {

    private final SheetDesk desk;
    private final PhotoDesk photos;
    private final GroupDesk groups;
    private final ConferenceDesk conferences;
    private final Pdf pdf;
    private final LiveTopics topics;
    private final Person by;
    private final Clock clock;
    private String name = "";

    PaperView(
            SheetDesk desk,
            PhotoDesk photos,
            GroupDesk groups,
            ConferenceDesk conferences,
            Pdf pdf,
            LiveTopics topics,
            CurrentPerson current,
            Clock clock) {
        this.desk = desk;
        this.photos = photos;
        this.groups = groups;
        this.conferences = conferences;
        this.pdf = pdf;
        this.topics = topics;
        this.by = current.get();
        this.clock = clock;
        getContent().addClassName("wm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = groups.led(by, GroupAddress.wanted(event));
        name = getTranslation("session.paper.title", group.number(), group.name());
        getContent().removeAll();
        show(group);
    }

    private void show(GroupPage group) {
        var giving = new SheetsGiven(desk, pdf, by, group);
        var list = new SheetList(desk, photos, by, group, clock);
        var form = new SheetForm(
                group,
                conferences.fields(by, group.conference()),
                (sheet, batch, voice, cards) -> desk.enter(by, sheet, batch, voice, cards));
        var back = new Way(ConferenceRoutes.group(group.id()), getTranslation("session.scribe.back"));
        back.addClassName("wm-button");
        var at = new Div(giving, form);
        at.addClassName("wm-scribe");
        getContent()
                .add(new H1(name), new Paragraph(getTranslation("session.paper.lead")), at, list, new Actions(back));
        topics.follow(list, group.id().topic(), () -> {
            var sheets = desk.of(by, group.id());
            giving.show(sheets);
            form.show(sheets);
            list.show(sheets);
        });
    }

    @Override
    public String title() {
        return name;
    }
}
