package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.SaveOrCancel;
import java.util.function.Consumer;

/** Asks the moderator why a card is to be hidden; its author sees the reason (C5). */
class HideForm extends Div {

    private final TextField reason = new TextField(getTranslation("recommendation.hide-reason"));
    private Runnable done = () -> {};

    HideForm(String card, Consumer<String> hide) {
        addClassName("wm-form");
        reason.setHelperText(getTranslation("recommendation.hide-hint"));
        var trouble = new FieldTrouble().at("contribution.reason", reason).keep("hide-" + card);
        add(
                reason,
                trouble,
                new SaveOrCancel(
                        getTranslation("recommendation.hide"),
                        () -> trouble.attempt(() -> hide.accept(reason.getValue())),
                        () -> done.run()));
    }

    void onDone(Runnable done) {
        this.done = done;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reason.focus();
    }
}
