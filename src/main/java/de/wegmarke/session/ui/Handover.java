package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.UnfinishedDesk;
import de.wegmarke.conference.UnfinishedLine;
import de.wegmarke.conference.WritingPlace;
import de.wegmarke.people.Person;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** The role of the scribe moves to another device without losing the sentence in work: what stands on one can be gone on with on each. */
class Handover extends Div {

    private final transient UnfinishedDesk desk;
    private final transient Person by;
    private final GroupId group;
    private final ScribeComposer form;
    private final UUID device = thisDevice();
    private final BegunElsewhere elsewhere;
    private String told = "";

    Handover(UnfinishedDesk desk, Person by, GroupId group, ScribeComposer form, Clock clock) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        this.form = form;
        elsewhere = new BegunElsewhere(this::goOn, clock);
        add(elsewhere);
        form.whenUnfinished((text, words) -> {
            told = words;
            if (words.isEmpty()) {
                desk.end(by, group, device, WritingPlace.CARD);
            } else {
                desk.tell(by, group, device, WritingPlace.CARD, text, words);
            }
        });
    }

    void look() {
        elsewhere.show(desk.elsewhere(by, group, device, WritingPlace.CARD));
        if (!told.isEmpty() && !desk.isThere(by, group, device, WritingPlace.CARD)) {
            // Somebody goes on with it on another device.
            form.handOver(told);
            told = "";
        }
    }

    private void goOn(UnfinishedLine line) {
        desk.take(by, group, line.device(), WritingPlace.CARD).ifPresent(form::goOnWith);
    }

    /** The browser that is logged in: after a reload it is the same one. */
    static UUID thisDevice() {
        return UUID.nameUUIDFromBytes(
                VaadinSession.getCurrent().getSession().getId().getBytes(StandardCharsets.UTF_8));
    }
}
