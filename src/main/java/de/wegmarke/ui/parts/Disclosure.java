package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** A button and what it opens. The browser itself closes it: on Escape, on a tap beside it, when the other one opens. */
public class Disclosure extends Div {

    /**
     * @param id unique on the screen
     * @param content what is opened
     * @param face what stands on the button; must contain words, seen or unseen
     */
    public Disclosure(String id, Component content, Component... face) {
        addClassName("wm-disclosure");
        var opener = new NativeButton();
        opener.addClassName("wm-button");
        opener.add(face);
        opener.getElement().setAttribute("popovertarget", id);
        content.setId(id);
        content.getElement().setAttribute("popover", "auto");
        content.addClassName("wm-disclosed");
        add(opener, content);
    }
}
