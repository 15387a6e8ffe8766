package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;

/** A place kept free that says what can be put there. */
public class EmptyPlace extends Paragraph {

    public EmptyPlace(String sentence) {
        this(new Text(sentence));
    }

    /** @param sentence changes with what lies there */
    public EmptyPlace(Text sentence) {
        super(sentence);
        addClassNames("wm-card", "wm-card-empty");
    }
}
