package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Person;
import java.util.Objects;

/** How many people have joined the group; tells its moderator when they are more than the room holds. */
class Heads extends Paragraph {

    private final transient GroupDesk groups;
    private final transient Person by;
    private final GroupId group;
    private long joined;

    Heads(GroupDesk groups, Person by, GroupId group) {
        this.groups = groups;
        this.by = by;
        this.group = group;
        getElement().setAttribute("role", "status");
        show();
    }

    void show() {
        var now = groups.attendance(by, group);
        joined = now.joined();
        setText(
                now.isTooMany()
                        ? getTranslation(
                                "conference.heads-too-many", now.joined(), Objects.requireNonNull(now.places()))
                        : getTranslation("conference.heads", now.joined()));
        setClassName("wm-hint", !now.isTooMany());
        setClassName("wm-late", now.isTooMany());
    }

    long joined() {
        return joined;
    }
}
