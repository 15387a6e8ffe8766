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
import de.wegmarke.contribution.BatchDesk;
import de.wegmarke.contribution.CardTable;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.FilePick;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Cards from elsewhere: a file is looked through, taken in, and taken back together. */
@Route(value = ConferenceRoutes.INTAKE, layout = MainLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.COORDINATOR})
class IntakeView extends Composite<Main> implements BeforeEnterObserver, Titled {

    private final BatchDesk desk;
    private final GroupDesk groups;
    private final ConferenceDesk conferences;
    private final LiveTopics topics;
    private final Person by;
    private final Clock clock;
    private String name = "";

    IntakeView(
            BatchDesk desk,
            GroupDesk groups,
            ConferenceDesk conferences,
            LiveTopics topics,
            CurrentPerson current,
            Clock clock) {
        this.desk = desk;
        this.groups = groups;
        this.conferences = conferences;
        this.topics = topics;
        this.by = current.get();
        this.clock = clock;
        getContent().addClassName("wm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = groups.led(by, GroupAddress.wanted(event));
        name = getTranslation("session.intake.title", group.number(), group.name());
        getContent().removeAll();
        show(group);
    }

    private void show(GroupPage group) {
        var fields = conferences.fields(by, group.conference());
        var place = new Div();
        var trouble = new FieldTrouble();
        var batches = new IntakeBatches(desk, by, group.id(), clock);
        var pick = new FilePick(
                getTranslation("session.intake.choose"),
                ".csv,.tsv,.txt,.xlsx",
                getTranslation("contribution.file-too-large"),
                (file, bytes) -> {
                    place.removeAll();
                    trouble.attempt(
                            () -> place.add(new IntakeForm(desk, by, group, fields, file, CardTable.read(bytes))));
                });
        var back = new Way(ConferenceRoutes.group(group.id()), getTranslation("session.scribe.back"));
        back.addClassName("wm-button");
        getContent()
                .add(
                        new H1(name),
                        new Paragraph(getTranslation("session.intake.lead", CardTable.MOST)),
                        pick,
                        trouble,
                        place,
                        batches,
                        new Actions(back));
        topics.follow(batches, group.id().topic(), batches::look);
    }

    @Override
    public String title() {
        return name;
    }
}
