package de.wegmarke.session.ui;

import com.vaadin.flow.component.select.Select;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.guideline.FieldLine;
import java.util.List;

/** The field of action of a card: the group's first until somebody chooses another (C3). */
class FieldChoice extends Select<FieldLine> {

    FieldChoice(GroupPage group, List<FieldLine> fields) {
        setLabel(getTranslation("contribution.composer.field"));
        setItems(fields);
        setItemLabelGenerator(FieldLine::name);
        fields.stream()
                .filter(one -> one.id().equals(group.fields().getFirst()))
                .forEach(this::setValue);
    }
}
