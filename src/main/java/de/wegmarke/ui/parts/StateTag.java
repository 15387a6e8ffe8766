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
        this(pattern.className(), word);
    }

    /** @param className the class with the pattern: {@code wm-state-done} */
    public StateTag(String className, String word) {
        super(word);
        addClassNames("wm-state", className);
    }
}
