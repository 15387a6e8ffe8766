package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.BatchId;
import de.wegmarke.contribution.PhotoDesk;
import de.wegmarke.contribution.SheetDesk;
import de.wegmarke.contribution.SheetLine;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.UndoPlace;
import java.time.Clock;
import java.util.List;

/** The sheets that were entered, with their photos; each can be taken back, and lies open again. */
class SheetList extends Section {

    private final transient SheetDesk desk;
    private final transient Person by;
    private final GroupPage group;
    private final H2 heading = new H2(getTranslation("session.paper.there"));
    private final UndoPlace undo = new UndoPlace(heading);
    private final FieldTrouble trouble = new FieldTrouble();
    private final LiveList<SheetLine> list;

    SheetList(SheetDesk desk, PhotoDesk photos, Person by, GroupPage group, Clock clock) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        list = new LiveList<>(SheetLine::id, line -> {
            var photo = new SheetPhotoPlace(photos, by, line, line.name(group.number()), trouble);
            return new SheetItem(line, group.number(), photo, () -> takeBack(line), clock);
        });
        add(heading, undo, trouble, list);
    }

    void show(List<SheetLine> sheets) {
        var there = sheets.stream()
                .filter(line -> line.isEntered() || line.photographed())
                .toList();
        setVisible(!there.isEmpty() || undo.getChildren().findAny().isPresent());
        list.show(there);
    }

    private void takeBack(SheetLine line) {
        BatchId batch = line.batch();
        if (batch != null) {
            desk.takeBack(by, line.id());
            undo.offer(
                    getTranslation("session.paper.taken-back", line.name(group.number())),
                    () -> trouble.attempt(() -> desk.putBack(by, line.id(), batch)));
        }
    }
}
