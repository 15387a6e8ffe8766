package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another screen of the app: it changes the screen and loads no page. Addresses are in the rooms' …Routes. */
public class Way extends Anchor {

    /** @param address below the app's own */
    public Way(String address, String words) {
        super(address, words);
        getElement().setAttribute("router-link", true);
    }

    /** @param address below the app's own */
    public Way(String address, Component... parts) {
        super(address, parts);
        getElement().setAttribute("router-link", true);
    }

    /** Whether it leads to what is open already. */
    public void mark(boolean open) {
        if (open) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
