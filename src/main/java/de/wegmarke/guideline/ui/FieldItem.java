package de.wegmarke.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Sign;

/** A field of action as it is read: number, sign, title, what it is about. */
class FieldItem extends ListItem {

    FieldItem(FieldLine field, Component... buttons) {
        addClassName("wm-field-row");
        var plaque = new Span(String.valueOf(field.number()));
        plaque.addClassNames("wm-plaque", field.colour().css());
        var words = new Div(new H3(field.title()));
        if (!field.description().isEmpty()) {
            words.add(new Paragraph(field.description()));
        }
        add(plaque, Sign.of(field.symbol().sign()), words);
        if (buttons.length > 0) {
            add(new Actions(buttons));
        }
    }
}
