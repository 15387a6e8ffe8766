package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Where each thing that was taken away by mistake comes back with one press (C12), the latest first: who takes away two
 * things can bring back both.
 */
public class UndoPlace extends Div {

    private final Component heading;

    /** @param heading of the list it comes back to; the keyboard goes there afterwards */
    public UndoPlace(Component heading) {
        this.heading = heading;
        addClassName("wm-undo");
        getElement().setAttribute("role", "status").setAttribute("aria-atomic", "false");
    }

    /**
     * Offers to bring something back, and brings the keyboard to the offer.
     *
     * @param said that it is gone, with its name
     * @param back brings it back; what it throws leaves the offer where it is
     */
    public void offer(String said, Runnable back) {
        var notice = Notice.plain(said);
        var button = new NativeButton(getTranslation("ui.undo"), click -> {
            back.run();
            remove(notice);
            Keyboard.toPart(heading);
        });
        button.addClassName("wm-button");
        button.setAriaLabel(getTranslation("ui.undo") + ": " + said);
        addComponentAsFirst(notice.with(button));
        button.focus();
    }
}
