package de.wegmarke.project.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.guideline.FieldCard;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.ui.parts.FieldTrouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields in which a project is worded (P1), for making one and for wording it anew. */
class ProjectFields extends Div {

    private final TextField title = new TextField(getTranslation("project.title"));
    private final TextArea goal = new TextArea(getTranslation("project.goal"));
    private final TextArea indicator = new TextArea(getTranslation("project.indicator"));
    private final RadioButtonGroup<Pace> pace = new RadioButtonGroup<>(getTranslation("project.pace"));
    private final CheckboxGroup<FieldCard> fields = new CheckboxGroup<>(getTranslation("project.fields"));
    private final List<FieldCard> choosable;

    /** @param choosable the fields of action of the conference's edition */
    ProjectFields(List<FieldCard> choosable) {
        this.choosable = choosable;
        addClassName("wm-form");
        pace.setItems(Pace.values());
        pace.setItemLabelGenerator(one -> getTranslation("project.pace." + one));
        fields.setItems(choosable);
        fields.setItemLabelGenerator(FieldCard::name);
        add(title, goal, indicator, pace, fields);
    }

    void fill(ProjectDraft draft) {
        title.setValue(draft.title());
        goal.setValue(draft.goal());
        indicator.setValue(draft.indicator());
        pace.setValue(draft.pace());
        fields.setValue(choosable.stream()
                .filter(field -> draft.fields().contains(field.id()))
                .collect(Collectors.toSet()));
    }

    ProjectDraft draft() {
        return new ProjectDraft(
                title.getValue(),
                goal.getValue(),
                indicator.getValue(),
                pace.getValue(),
                fields.getValue().stream().map(FieldCard::id).collect(Collectors.toSet()));
    }

    void tellAt(FieldTrouble trouble) {
        trouble.at("project.title", title)
                .at("project.goal", goal)
                .at("project.indicator", indicator)
                .at("project.field", fields);
    }

    void begin() {
        title.focus();
    }

    /** A draft in words, to be read beside one's own. */
    Map<String, String> told(ProjectDraft draft) {
        var told = new LinkedHashMap<String, String>();
        told.put(getTranslation("project.title"), draft.title());
        told.put(getTranslation("project.goal"), draft.goal());
        told.put(getTranslation("project.indicator"), draft.indicator());
        told.put(getTranslation("project.pace"), getTranslation("project.pace." + draft.pace()));
        told.put(
                getTranslation("project.fields"),
                choosable.stream()
                        .filter(field -> draft.fields().contains(field.id()))
                        .map(FieldCard::name)
                        .collect(Collectors.joining(", ")));
        return told;
    }
}
