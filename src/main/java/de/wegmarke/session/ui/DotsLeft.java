package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.priority.Dot;

/** How many of one's dots one can still give: in words, read aloud when it changes, and as dots (C7). */
class DotsLeft extends Div {

    private long shown = -1;
    private final Span words = new Span();
    private final Span dots = new Span();

    DotsLeft() {
        addClassName("wm-dots-left");
        getElement().setAttribute("role", "status");
        words.addClassName("wm-strong");
        dots.addClassName("wm-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        add(words, dots);
    }

    void show(long left) {
        if (left == shown) {
            return;
        }
        shown = left;
        words.setText(getTranslation("contribution.dots-left", left, Dot.EACH));
        dots.removeAll();
        for (int number = 1; number <= Dot.EACH; number++) {
            var dot = new Span();
            dot.addClassName("wm-dot");
            dot.setClassName("wm-dot-free", number > left);
            dots.add(dot);
        }
    }
}
