package de.wegmarke.conference.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.conference.GroupDraft;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.people.AccountLine;
import de.wegmarke.ui.parts.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a coordinator types for a breakout group. */
class GroupForm extends Form<Long> {

    private final TextField name = at("conference.group-name", new TextField(label("name")));
    private final TextField room = at("conference.group-room", new TextField(label("room")));
    private final TextField places = at("conference.group-places", new TextField(label("places")));
    private final TextArea question = at("conference.group-question", new TextArea(label("question")));
    private final CheckboxGroup<FieldLine> fields =
            at("conference.group-without-field", new CheckboxGroup<>(label("fields")));
    private final Select<FieldLine> first = new Select<>();
    private final MultiSelectComboBox<AccountLine> moderators = new MultiSelectComboBox<>(label("moderators"));

    GroupForm(List<FieldLine> fields, List<AccountLine> moderators) {
        this.fields.setItems(fields);
        this.fields.setItemLabelGenerator(FieldLine::name);
        this.fields.addClassName("wm-field-checks");
        first.setLabel(label("first-field"));
        first.setHelperText(label("first-field-hint"));
        first.setItemLabelGenerator(FieldLine::name);
        this.fields.addValueChangeListener(chosen -> offer(chosen.getValue()));
        this.moderators.setItems(moderators);
        this.moderators.setItemLabelGenerator(AccountLine::name);
        this.moderators.setHelperText(label("moderators-hint"));
        places.setHelperText(label("places-hint"));
        places.getElement().setAttribute("inputmode", "numeric");
        offer(Set.of());
        add(name, room, places, question, this.fields, first, this.moderators);
    }

    /** Only a chosen field can be the one new cards get. */
    private void offer(Set<FieldLine> chosen) {
        var kept = first.getOptionalValue().filter(chosen::contains);
        var offered = chosen.stream()
                .sorted(Comparator.comparingInt(FieldLine::number))
                .toList();
        first.setItems(offered);
        kept.or(() -> offered.stream().findFirst()).ifPresent(first::setValue);
        first.setVisible(offered.size() > 1);
    }

    GroupForm fill(GroupPage page) {
        name.setValue(page.name());
        room.setValue(page.room());
        places.setValue(page.places() == null ? "" : String.valueOf(page.places()));
        question.setValue(page.question());
        var known = fields.getListDataView().getItems().toList();
        fields.setValue(
                known.stream().filter(one -> page.fields().contains(one.id())).collect(Collectors.toSet()));
        known.stream().filter(one -> one.id().equals(page.fields().getFirst())).forEach(first::setValue);
        moderators.setValue(moderators
                .getListDataView()
                .getItems()
                .filter(one -> page.moderators().contains(one.id()))
                .collect(Collectors.toSet()));
        loaded(page.version());
        return this;
    }

    GroupDraft draft() {
        var chosen = new ArrayList<FieldId>();
        first.getOptionalValue().map(FieldLine::id).ifPresent(chosen::add);
        fields.getValue().stream()
                .sorted(Comparator.comparingInt(FieldLine::number))
                .map(FieldLine::id)
                .filter(id -> !chosen.contains(id))
                .forEach(chosen::add);
        return new GroupDraft(
                name.getValue(),
                room.getValue(),
                places.getValue(),
                question.getValue(),
                chosen,
                moderators.getValue().stream().map(AccountLine::id).collect(Collectors.toSet()));
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(name, room, places, question, fields, first, moderators);
    }

    private String label(String field) {
        return getTranslation("conference.group-form." + field);
    }
}
