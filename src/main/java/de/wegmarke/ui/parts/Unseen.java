package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Span;

/** Words for those who hear the screen; everybody else sees a sign that says the same. */
public class Unseen extends Span {

    public Unseen(String words) {
        super(words);
        addClassName("wm-unseen");
    }
}
