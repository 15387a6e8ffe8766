package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import de.wegmarke.contribution.ContributionCard;
import org.jspecify.annotations.Nullable;

/** What is seldom done with a card, behind "…": it is put before everybody, hidden, or the device that it came from is taken out. */
class LedCardMenu extends Div {

    private final transient CardDeeds deeds;
    private final transient LedCard.Line line;
    private final transient ContributionCard card;
    private final transient Runnable written;
    private final NativeDetails menu = new NativeDetails();
    private final Div items = new Div();
    private @Nullable ReasonForm form;

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
        if (line.front() != null) {
            front(line.front());
        }
        if (line.hidable() && !card.isHidden()) {
            asking("recommendation.hide", this::hiding);
        }
        if (line.hidable() && card.voice() == null) {
            device();
        }
        setVisible(items.getChildren().findAny().isPresent());
    }

    private void front(LedCard.Front front) {
        button(front.isThis(card) ? "session.front.end" : "session.front", () -> {
            var thing = front.isThis(card) ? null : card.id().value();
            deeds.attention().turnTo(deeds.by(), card.groupId(), front.now(), thing);
            menu.setOpen(false);
        });
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

    private interface Asking {
        ReasonForm ask();
    }

    private void asking(String key, Asking question) {
        var button = button(key, () -> {});
        button.addClickListener(tap -> {
            var asked = question.ask();
            form = asked;
            menu.setVisible(false);
            asked.onDone(() -> {
                form = null;
                remove(asked);
                menu.setVisible(true);
                button.focus();
                written.run();
            });
            add(asked);
        });
    }

    /** Whether somebody writes a reason here. */
    boolean isHeld() {
        return form != null;
    }

    void tellGone(boolean gone) {
        if (form != null) {
            form.tellGone(gone);
        }
    }
}
