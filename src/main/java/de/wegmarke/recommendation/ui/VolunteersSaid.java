package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.recommendation.VolunteerLine;
import de.wegmarke.ui.parts.LiveList;
import java.util.List;

/** Who said in the room that they would take it in hand: whom to ask first. */
class VolunteersSaid extends Section {

    private final LiveList<VolunteerLine> list = new LiveList<>(VolunteerLine::id, VolunteersSaid::face);

    VolunteersSaid() {
        add(new H3(getTranslation("session.volunteer.names")), list);
        setVisible(false);
    }

    void show(List<VolunteerLine> volunteers) {
        list.show(volunteers);
        setVisible(!volunteers.isEmpty());
    }

    private static ListItem face(VolunteerLine volunteer) {
        var item = new ListItem();
        item.setText(item.getTranslation("session.volunteer.said", volunteer.institution(), volunteer.group()));
        return item;
    }
}
