package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;

/** Puts a form away; what was typed in it is wanted no more and does not come back (A4). */
public class Cancel extends Button {

    /** @param putAway closes the form */
    public Cancel(Runnable putAway) {
        setText(getTranslation("ui.cancel"));
        addClickListener(click -> putAway.run());
        getElement().setAttribute("data-cancel", true);
    }
}
