package de.wegmarke.ui.parts;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The browser's own place for several lines of text: light to load, for screens on phones. */
@Tag("textarea")
public class WritingPlace extends AbstractSinglePropertyField<WritingPlace, String>
        implements HasStyle, Focusable<WritingPlace> {

    /** @param id unique on the screen, for its label */
    public WritingPlace(String id) {
        super("value", "", false);
        setSynchronizedEvent("change");
        setId(id);
        addClassName("wm-input");
        // No "maxlength": it would cut what is pasted, without a word. The rules say what is too long.
        getElement().setAttribute("dir", "auto");
    }
}
