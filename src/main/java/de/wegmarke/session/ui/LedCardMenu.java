package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Say;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is seldom done with a card, behind "…": it is put before everybody, said in another language, hidden, or the device that it came from
 * is taken out.
 */
class LedCardMenu extends Div {

    private final transient CardDeeds deeds;
    private final transient LedCard.Line line;
    private final transient ContributionCard card;
    private final transient Runnable written;
    private final NativeDetails menu = new NativeDetails();
    private final Div items = new Div();
    private final NativeButton front = new NativeButton();
    private @Nullable Component form;

    /** @param written is done when a form for a reason is closed: what happened to the card meanwhile can be shown now */
    LedCardMenu(CardDeeds deeds, LedCard.Line line, Runnable written) {
        this.deeds = deeds;
        this.line = line;
        this.card = line.card();
        this.written = written;
        addClassName("wm-card-menu");
        items.addClassName("wm-actions");
        menu.setSummaryText("…");
        menu.getSummary().getElement().setAttribute("aria-label", getTranslation("session.card.more", card.name()));
        menu.setContent(items);
        add(menu);
        front.addClassName("wm-button");
        Glance.onTap(front, this::turn);
        items.add(front);
        show(line);
        if (line.hidable() && !card.isHidden()) {
            translate();
            asking("recommendation.hide", this::hiding);
        }
        if (line.hidable() && card.voice() == null) {
            device();
        }
        setVisible(items.getChildren().anyMatch(Component::isVisible));
    }

    /** Shows in place what everybody is turned to now. */
    final void show(LedCard.Line now) {
        var turned = now.front();
        front.setVisible(turned != null);
        if (turned != null) {
            var seen = turned.now() == null ? "" : turned.now().toString();
            Say.in(front, getTranslation(turned.isThis(card) ? "session.front.end" : "session.front"));
            Glance.show(front, seen);
        }
    }

    private void turn(String seen) {
        var now = seen.isEmpty() ? null : UUID.fromString(seen);
        var thing = card.id().value().equals(now) ? null : card.id().value();
        deeds.attention().turnTo(deeds.by(), card.groupId(), now, thing);
        menu.setOpen(false);
    }

    private void device() {
        if (card.removed()) {
            button("session.device.readmit", () -> deeds.moderation().readmitItsDevice(deeds.by(), card.id()));
        } else {
            asking("session.device.remove", this::removing);
        }
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

    private NativeButton button(String key, Runnable deed) {
        var button = new NativeButton(getTranslation(key), tap -> deed.run());
        button.addClassName("wm-button");
        items.add(button);
        return button;
    }

    private void translate() {
        var button = button("session.translation", () -> {});
        button.addClickListener(
                tap -> open(new TranslationForm(deeds.translations(), deeds.by(), card, () -> close(button))));
    }

    private void asking(String key, Supplier<ReasonForm> question) {
        var button = button(key, () -> {});
        button.addClickListener(tap -> {
            var asked = question.get();
            asked.onDone(() -> close(button));
            open(asked);
        });
    }

    /** Instead of the menu; what is given up, or done, brings it back. */
    private void open(Component asked) {
        form = asked;
        menu.setVisible(false);
        add(asked);
    }

    private void close(NativeButton button) {
        if (form != null) {
            remove(form);
            form = null;
        }
        menu.setVisible(true);
        button.focus();
        written.run();
    }

    /** Whether somebody writes here. */
    boolean isHeld() {
        return form != null;
    }

    void tellGone(boolean gone) {
        if (form instanceof ReasonForm asked) {
            asked.tellGone(gone);
        }
    }
}
