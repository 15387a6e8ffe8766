package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Set;

/**
 * A sign from {@code frontend/icons/signs.svg}, which stands in every page of the app. It takes the colour of the words
 * beside it and says nothing itself: the word always stands beside it.
 */
public class Sign extends Span {

    private static final Set<String> POINTING = Set.of("recommendation", "forward", "listen", "undo");

    private Sign(String name, String className) {
        addClassName(className);
        if (POINTING.contains(name)) {
            addClassName("wm-turns");
        }
        getElement().setAttribute("aria-hidden", "true");
        // The browser makes SVG elements only out of markup; the name is one of ours, never typed by anybody.
        getElement()
                .setProperty("innerHTML", "<svg focusable=\"false\"><use href=\"#%s\"></use></svg>".formatted(name));
    }

    /** A sign as large as a kind's: {@code need}, {@code brand}. */
    public static Sign of(String name) {
        return new Sign(name, "wm-sign");
    }

    /** A sign as large as the letters beside it, for buttons and notices: {@code plus}, {@code alert}. */
    public static Sign icon(String name) {
        return new Sign(name, "wm-icon");
    }
}
