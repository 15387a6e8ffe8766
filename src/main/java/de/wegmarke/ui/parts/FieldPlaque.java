package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Span;

/** The number plate of a field of action, with its title when there is room. */
public class FieldPlaque extends Span {

    public FieldPlaque(int number) {
        addClassName("wm-field-of-action");
        var plaque = new Span(String.valueOf(number));
        plaque.addClassName("wm-plaque");
        add(plaque);
    }

    public FieldPlaque(int number, String title) {
        this(number);
        add(new Span(title));
    }
}
