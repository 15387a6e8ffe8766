package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.shared.Stone;

/** How far something is: a stone and a word, readable without colour. */
public class StateTag extends Span {

    public StateTag(Stone stone, String word) {
        super(word);
        addClassNames("wm-state", stone.css());
    }
}
