package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.wegmarke.conference.AdmissionDesk;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Glance;

/** Whether the group takes in newcomers: a button that stays pressed while it does not. */
class DoorSteering extends Div {

    private final NativeButton closed = new NativeButton(getTranslation("session.door.closed"));

    DoorSteering(AdmissionDesk desk, Person by, GroupId group) {
        addClassName("wm-collecting");
        closed.addClassName("wm-button");
        Glance.onTap(closed, seen -> desk.admit(by, group, Boolean.parseBoolean(seen)));
        add(closed);
    }

    void show(Board board) {
        var pressed = String.valueOf(!board.group().newcomers());
        closed.getElement().setAttribute("aria-pressed", pressed);
        Glance.show(closed, pressed);
        setVisible(board.allows(GroupDeed.STEER));
    }
}
