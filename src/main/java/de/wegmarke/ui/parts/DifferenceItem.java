package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the public reads of something, and what stands there by now, beneath each other (P8). */
class DifferenceItem extends CardFace {

    DifferenceItem(Differences.Difference difference) {
        super("li");
        var what = new Span(difference.what());
        what.addClassName("wm-strong");
        head(what);
        add(
                said("ui.change.in-public", difference.inPublic(), "ui.change.nothing"),
                said("ui.change.now", difference.now(), "ui.change.nothing-now"));
    }

    private Div said(String key, String words, String otherwise) {
        var label = new Span(getTranslation(key));
        label.addClassName("wm-hint");
        var text = new Paragraph(words.isEmpty() ? getTranslation(otherwise) : words);
        text.addClassName("wm-words");
        text.getElement().setAttribute("dir", "auto");
        return new Div(label, text);
    }
}
