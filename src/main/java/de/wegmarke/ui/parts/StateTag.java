package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How far something is: a pattern and a word, readable without colour. */
public class StateTag extends Span {

    /** Full, hatched, empty, dashed, barred. */
    public enum Pattern {
        DONE,
        RUNNING,
        OPEN,
        UNCLEAR,
        PARKED;

        String className() {
            return "wm-state-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public StateTag(Pattern pattern, String word) {
        super(word);
        addClassNames("wm-state", pattern.className());
    }
}
