package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import java.util.function.Consumer;

/** Asks the moderator why a card is to be hidden; its author sees the reason (C5). */
class HideForm extends Div {

    private final TextField reason = new TextField(getTranslation("recommendation.hide-reason"));
    private Runnable done = () -> {};

    HideForm(Consumer<String> hide) {
        addClassName("wm-form");
        reason.setHelperText(getTranslation("recommendation.hide-hint"));
        var trouble = new FieldTrouble().at("contribution.reason", reason);
        var yes = new Button(getTranslation("recommendation.hide"), click -> {
            if (trouble.attempt(() -> hide.accept(reason.getValue()))) {
                done.run();
            }
        });
        add(reason, trouble, new Actions(yes, new Button(getTranslation("ui.cancel"), click -> done.run())));
    }

    void onDone(Runnable done) {
        this.done = done;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reason.focus();
    }
}
