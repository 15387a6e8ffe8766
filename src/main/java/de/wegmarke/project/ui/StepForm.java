package de.wegmarke.project.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.project.StepDraft;
import de.wegmarke.project.StepLine;
import de.wegmarke.ui.parts.DayField;
import de.wegmarke.ui.parts.Form;
import java.util.List;

/** Who does what until when (P3). A step has no version of its own: its words are compared. */
class StepForm extends Form<StepDraft> {

    private final TextField what = at("project.step-what", new TextField(getTranslation("project.step-what")));
    private final TextField who = at("project.step-who", new TextField(getTranslation("project.step-who")));
    private final DayField due = at("project.step-due", new DayField(getTranslation("project.step-due")));

    /** A new one. */
    StepForm() {
        this("");
    }

    private StepForm(Object step) {
        super(step);
        addClassName("wm-step-form");
        add(what, who, due);
    }

    /** Begins with what is stored. */
    StepForm(StepLine step) {
        this(step.id());
        var draft = step.draft();
        what.setValue(draft.what());
        who.setValue(draft.who());
        due.setValue(draft.due());
        loaded(draft);
    }

    void focus() {
        what.focus();
    }

    StepDraft draft() {
        return new StepDraft(what.getValue(), who.getValue(), due.getValue());
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(what, who, due);
    }
}
