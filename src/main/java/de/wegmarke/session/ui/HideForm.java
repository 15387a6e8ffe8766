package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.SaveOrCancel;
import java.util.function.BiConsumer;

/** Asks the moderator why a card is to be hidden; its author sees the reason (C5). */
class HideForm extends Div {

    private final TextField reason = new TextField(getTranslation("recommendation.hide-reason"));
    private final Notice away = Notice.plain(getTranslation("contribution.card-gone"));
    private Runnable done = () -> {};

    /**
     * @param others how many other cards of the same device could be set aside with the same reason
     * @param hide gets the reason, and whether all of them are meant
     */
    HideForm(String card, int others, BiConsumer<String, Boolean> hide) {
        addClassName("wm-form");
        reason.setHelperText(getTranslation("recommendation.hide-hint"));
        var trouble = new FieldTrouble().at("contribution.reason", reason).keep("hide-" + card);
        away.setVisible(false);
        away.getElement().setAttribute("role", "status");
        var all = new Checkbox(getTranslation("recommendation.hide-all", others));
        all.setVisible(others > 0);
        add(
                away,
                reason,
                all,
                trouble,
                new SaveOrCancel(
                        getTranslation("recommendation.hide"),
                        () -> trouble.attempt(() -> hide.accept(reason.getValue(), all.getValue())),
                        () -> done.run()));
    }

    void onDone(Runnable done) {
        this.done = done;
    }

    /** Its author withdrew the card, or it lies elsewhere; what was typed stays until it is put away. */
    void tellGone(boolean gone) {
        away.setVisible(gone);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reason.focus();
    }
}
