package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.NativeDetails;
import org.jspecify.annotations.Nullable;

/** What is seldom done with a card, behind "…". Many cards lie there and few menus are opened: nothing of it is made or sent before. */
class LedCardMenu extends NativeDetails {

    private transient LedCard.Line line;
    private @Nullable LedCardActs acts;

    /** @param written is done when a form here is closed: what happened to the card meanwhile can be shown now */
    LedCardMenu(CardDeeds deeds, LedCard.Line first, Runnable written) {
        this.line = first;
        addClassName("wm-card-menu");
        setSummaryText("…");
        getSummary()
                .getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("session.card.more", first.card().name()));
        addToggleListener(toggled -> {
            if (toggled.isOpened() && acts == null) {
                acts = new LedCardActs(deeds, line, () -> setOpen(false), written);
                setContent(acts);
            }
        });
        setVisible(first.front() != null || first.hidable());
    }

    /** Shows in place what everybody is turned to now. */
    void show(LedCard.Line now) {
        line = now;
        if (acts != null) {
            acts.show(now);
        }
    }

    /** Whether somebody writes here. */
    boolean isHeld() {
        return acts != null && acts.isHeld();
    }

    void tellGone(boolean gone) {
        if (acts != null) {
            acts.tellGone(gone);
        }
    }
}
