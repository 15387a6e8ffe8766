package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The buttons that go with something, beside each other as long as there is room. One of them at most leads on. */
public class Actions extends Div {

    public Actions(Component... buttons) {
        super(buttons);
        addClassName("wm-actions");
    }
}
