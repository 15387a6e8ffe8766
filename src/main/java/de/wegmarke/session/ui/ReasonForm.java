package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.SaveOrCancel;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks the moderator why a card is to be hidden, or a device taken out of the group; whoever it is about reads the reason (C5). */
class ReasonForm extends Div implements LedCardActs.CardForm {

    private final TextField reason = new TextField(getTranslation("recommendation.hide-reason"));
    private final Checkbox all = new Checkbox();
    private final Notice away = Notice.plain(getTranslation("contribution.card-gone"));
    private Runnable done = () -> {};

    /**
     * @param key of what is typed, and of what may be wrong with it
     * @param kept under which name what was typed is kept on the device
     * @param hint who reads the reason, translated
     * @param yes what the button says, translated
     */
    private ReasonForm(String key, String kept, String hint, String yes, BiConsumer<String, Boolean> deed) {
        addClassName("wm-form");
        reason.setHelperText(hint);
        var trouble = new FieldTrouble().at(key, reason).keep(kept);
        away.setVisible(false);
        away.getElement().setAttribute("role", "status");
        all.setVisible(false);
        add(
                away,
                reason,
                all,
                trouble,
                new SaveOrCancel(
                        yes,
                        () -> trouble.attempt(() -> deed.accept(reason.getValue(), all.getValue())),
                        () -> done.run()));
    }

    /**
     * Asks why a card is to be hidden.
     *
     * @param others how many other cards of the same device could be set aside with the same reason
     * @param hide gets the reason, and whether all of them are meant
     */
    static ReasonForm hiding(String card, int others, BiConsumer<String, Boolean> hide) {
        var words = new Div();
        var form = new ReasonForm(
                "contribution.reason",
                "hide-" + card,
                words.getTranslation("recommendation.hide-hint"),
                words.getTranslation("recommendation.hide"),
                hide);
        form.all.setLabel(words.getTranslation("recommendation.hide-all", others));
        form.all.setVisible(others > 0);
        return form;
    }

    /**
     * Asks why the device that a card came from is to be taken out of the group.
     *
     * @param remove gets the reason
     */
    static ReasonForm removing(String card, Consumer<String> remove) {
        var words = new Div();
        return new ReasonForm(
                "conference.removal",
                "remove-" + card,
                words.getTranslation("session.device.remove-hint"),
                words.getTranslation("session.device.remove"),
                (because, no) -> remove.accept(because));
    }

    @Override
    public void onDone(Runnable done) {
        this.done = done;
    }

    @Override
    public void tellGone(boolean gone) {
        away.setVisible(gone);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reason.focus();
    }
}
