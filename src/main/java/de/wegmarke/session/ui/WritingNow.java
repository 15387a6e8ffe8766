package de.wegmarke.session.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.UnfinishedDesk;
import de.wegmarke.conference.UnfinishedLine;
import de.wegmarke.conference.WritingPlace;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.Whose;
import java.util.UUID;

/** Who of those who lead the group words a recommendation just now, on another device: so that two do not word the same. */
class WritingNow extends Paragraph {

    private final transient UnfinishedDesk desk;
    private final transient Person by;
    private final GroupId group;
    private final UUID device = Handover.thisDevice();
    private boolean begun;

    WritingNow(UnfinishedDesk desk, Person by, GroupId group) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        addClassName("wm-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param about the number that is worded anew; empty for a new one */
    void begin(String about) {
        begun = true;
        desk.tell(by, group, device, WritingPlace.RECOMMENDATION, about, "");
    }

    void end() {
        if (begun) {
            begun = false;
            desk.end(by, group, device, WritingPlace.RECOMMENDATION);
        }
    }

    void look() {
        var others = desk.elsewhere(by, group, device, WritingPlace.RECOMMENDATION);
        Say.in(this, others.stream().map(this::sentence).collect(joining(" ")));
        setVisible(!others.isEmpty());
    }

    private String sentence(UnfinishedLine line) {
        var who = Whose.name(line.by());
        return line.text().isEmpty()
                ? getTranslation("session.writing-new", who)
                : getTranslation("session.writing-now", who, line.text());
    }

    /** Who closes the window writes no more. */
    @Override
    protected void onDetach(DetachEvent event) {
        end();
    }
}
