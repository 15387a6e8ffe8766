package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Say;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is seldom done with a card: it is put before everybody, said in another language, hidden, or the device that it came from is taken
 * out of the group.
 */
class LedCardActs extends Div {

    private final transient CardDeeds deeds;
    private final transient LedCard.Line line;
    private final transient ContributionCard card;
    private final transient Runnable fold;
    private final transient Runnable written;
    private final Actions buttons = new Actions();
    private final NativeButton front = new NativeButton();
    private @Nullable Component form;

    /**
     * The deeds for one card.
     *
     * @param fold puts them out of sight
     * @param written is done when a form here is closed
     */
    LedCardActs(CardDeeds deeds, LedCard.Line line, Runnable fold, Runnable written) {
        this.deeds = deeds;
        this.line = line;
        this.card = line.card();
        this.fold = fold;
        this.written = written;
        front.addClassName("wm-button");
        Glance.onTap(front, this::turn);
        buttons.add(front);
        add(buttons);
        show(line);
        if (line.hidable() && !card.isHidden()) {
            asking("session.translation", this::translating);
            asking("recommendation.hide", this::hiding);
        }
        if (line.hidable() && card.voice() == null) {
            device();
        }
    }

    /** Shows in place what everybody is turned to now. */
    final void show(LedCard.Line now) {
        var turned = now.front();
        front.setVisible(turned != null);
        if (turned != null) {
            Say.in(front, getTranslation(turned.isThis(card) ? "session.front.end" : "session.front"));
            Glance.show(front, turned.now() == null ? "" : turned.now().toString());
        }
    }

    private void turn(String seen) {
        var now = seen.isEmpty() ? null : UUID.fromString(seen);
        var thing = card.id().value().equals(now) ? null : card.id().value();
        deeds.attention().turnTo(deeds.by(), card.groupId(), now, thing);
        fold.run();
    }

    private void device() {
        if (card.removed()) {
            button("session.device.readmit")
                    .addClickListener(tap -> deeds.moderation().readmitItsDevice(deeds.by(), card.id()));
        } else {
            asking("session.device.remove", this::removing);
        }
    }

    private TranslationForm translating() {
        return new TranslationForm(deeds.translations(), deeds.by(), card);
    }

    private ReasonForm hiding() {
        return ReasonForm.hiding(card.name(), line.alike(), (because, all) -> {
            if (all) {
                deeds.moderation().hideAllOfItsDevice(deeds.by(), card.id(), because);
            } else {
                deeds.moderation().hide(deeds.by(), card.id(), because);
            }
        });
    }

    private ReasonForm removing() {
        return ReasonForm.removing(
                card.name(), because -> deeds.moderation().removeItsDevice(deeds.by(), card.id(), because));
    }

    private NativeButton button(String key) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("wm-button");
        buttons.add(button);
        return button;
    }

    /** A form instead of the buttons; what is given up, or done, brings them back. */
    private <F extends Div & CardForm> void asking(String key, Supplier<F> question) {
        var button = button(key);
        button.addClickListener(tap -> {
            var asked = question.get();
            asked.onDone(() -> {
                form = null;
                remove(asked);
                buttons.setVisible(true);
                button.focus();
                written.run();
            });
            form = asked;
            buttons.setVisible(false);
            add(asked);
        });
    }

    /** Whether somebody writes here. */
    boolean isHeld() {
        return form != null;
    }

    void tellGone(boolean gone) {
        if (form instanceof CardForm asked) {
            asked.tellGone(gone);
        }
    }

    /** A form at a card. */
    interface CardForm {

        /** What is done when it was saved or given up. */
        void onDone(Runnable done);

        /** The card is gone from here, or is back; what was typed stays until it is put away. */
        void tellGone(boolean gone);
    }
}
