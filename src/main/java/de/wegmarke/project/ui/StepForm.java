package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.project.StepDraft;
import de.wegmarke.shared.Conflict;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.DayField;
import de.wegmarke.ui.parts.FieldTrouble;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Who does what until when (P3). */
class StepForm extends Div {

    private final TextField what = new TextField(getTranslation("project.step-what"));
    private final TextField who = new TextField(getTranslation("project.step-who"));
    private final DayField due = new DayField(getTranslation("project.step-due"));
    private final FieldTrouble trouble = new FieldTrouble()
            .at("project.step-what", what)
            .at("project.step-who", who)
            .at("project.step-due", due);

    private final Runnable faster;

    /** @param faster is done if somebody else changed the step meanwhile */
    StepForm(Consumer<StepDraft> save, Runnable done, Runnable faster) {
        this.faster = faster;
        addClassNames("wm-form", "wm-step-form");
        add(
                what,
                who,
                due,
                trouble,
                new Actions(
                        new Button(getTranslation("project.save"), click -> {
                            if (attempt(save)) {
                                done.run();
                            }
                        }),
                        new Button(getTranslation("ui.cancel"), click -> done.run())));
    }

    boolean attempt(Consumer<StepDraft> save) {
        try {
            return trouble.attempt(() -> save.accept(draft()));
        } catch (Conflict other) {
            faster.run();
            return false;
        }
    }

    void fill(StepDraft draft) {
        what.setValue(draft.what());
        who.setValue(draft.who());
        due.setValue(draft.due());
        what.focus();
    }

    /** A draft in words, to be read beside one's own. */
    Map<String, String> told(StepDraft draft, String day) {
        var told = new LinkedHashMap<String, String>();
        told.put(getTranslation("project.step-what"), draft.what());
        told.put(getTranslation("project.step-who"), draft.who());
        told.put(getTranslation("project.step-due"), day);
        return told;
    }

    private StepDraft draft() {
        return new StepDraft(what.getValue(), who.getValue(), due.getValue());
    }
}
