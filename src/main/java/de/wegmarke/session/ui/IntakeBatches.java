package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupId;
import de.wegmarke.contribution.BatchDesk;
import de.wegmarke.contribution.BatchLine;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.When;
import de.wegmarke.ui.parts.Whose;
import java.time.Clock;

/** What was taken in from files, by whom and when; each can be taken back as a whole, and put back. */
class IntakeBatches extends Section {

    private final transient BatchDesk desk;
    private final transient Person by;
    private final GroupId group;
    private final Clock clock;
    private final LiveList<BatchLine> list = new LiveList<>(BatchLine::id, this::face);

    IntakeBatches(BatchDesk desk, Person by, GroupId group, Clock clock) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        this.clock = clock;
        add(new H2(getTranslation("session.intake.before")), list);
    }

    void look() {
        var batches = desk.of(by, group);
        setVisible(!batches.isEmpty());
        list.show(batches);
    }

    private ListItem face(BatchLine line) {
        var item = new ListItem();
        item.addClassName("wm-logged");
        var what = new Paragraph(getTranslation("session.intake.batch", line.source(), line.cards()));
        what.addClassName("wm-strong");
        var who = new Paragraph(getTranslation(
                "session.intake.by", Whose.name(line.takenBy()), When.moment(line.takenAt(), clock, getLocale())));
        who.addClassName("wm-hint");
        item.add(
                what,
                who,
                line.undone()
                        ? new Button(getTranslation("session.intake.redo"), tap -> desk.redo(by, line.id()))
                        : new Button(getTranslation("session.intake.undo"), tap -> desk.undo(by, line.id())));
        return item;
    }
}
