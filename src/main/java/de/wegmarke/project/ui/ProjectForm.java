package de.wegmarke.project.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.ui.parts.Form;
import java.util.List;
import java.util.stream.Collectors;

/** How a project is worded (P1), for making one and for wording it anew. */
class ProjectForm extends Form<Long> {

    private final TextField title = at("project.title", new TextField(getTranslation("project.title")));
    private final TextArea goal = at("project.goal", new TextArea(getTranslation("project.goal")));
    private final TextArea indicator = at("project.indicator", new TextArea(getTranslation("project.indicator")));
    private final RadioButtonGroup<Pace> pace = new RadioButtonGroup<>(getTranslation("project.pace"));
    private final CheckboxGroup<FieldLine> fields =
            at("project.no-field", new CheckboxGroup<>(getTranslation("project.fields")));
    private final List<FieldLine> choosable;

    /**
     * @param what the project that is worded, or the recommendation a new one is made from
     * @param choosable the fields of action of the conference's edition
     */
    ProjectForm(String what, List<FieldLine> choosable) {
        super(what);
        this.choosable = choosable;
        pace.setItems(Pace.values());
        pace.setItemLabelGenerator(one -> getTranslation("project.pace." + one));
        fields.setItems(choosable);
        fields.setItemLabelGenerator(FieldLine::name);
        add(title, goal, indicator, pace, fields);
    }

    /** Begins with known words. */
    ProjectForm begin(ProjectDraft draft) {
        title.setValue(draft.title());
        goal.setValue(draft.goal());
        indicator.setValue(draft.indicator());
        pace.setValue(draft.pace());
        fields.setValue(choosable.stream()
                .filter(field -> draft.fields().contains(field.id()))
                .collect(Collectors.toSet()));
        return this;
    }

    /** Begins with what is stored. */
    ProjectForm fill(ProjectPage page) {
        begin(page.draft());
        loaded(page.project().version());
        return this;
    }

    ProjectDraft draft() {
        return new ProjectDraft(
                title.getValue(),
                goal.getValue(),
                indicator.getValue(),
                pace.getValue(),
                fields.getValue().stream().map(FieldLine::id).collect(Collectors.toSet()));
    }

    void focus() {
        title.focus();
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(title, goal, indicator, pace, fields);
    }
}
