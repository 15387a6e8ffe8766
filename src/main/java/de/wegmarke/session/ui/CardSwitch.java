package de.wegmarke.session.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** Chooses the card or the bundle on which it stands: a box of the browser's own, whose label lies over all of it. */
@Tag("input")
class CardSwitch extends AbstractSinglePropertyField<CardSwitch, Boolean>
        implements Focusable<CardSwitch>, HasAriaLabel {

    CardSwitch(boolean chosen) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
        setValue(chosen);
    }

    /** With its words, for the head of what it chooses. */
    NativeLabel labelled(String words) {
        var label = new NativeLabel();
        label.addClassNames("wm-switch", "wm-push");
        label.add(this, new Span(words));
        return label;
    }
}
