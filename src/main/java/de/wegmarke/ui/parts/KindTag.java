package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Span;
import de.wegmarke.shared.Marked;

/** Which kind something is: sign and word, always together. */
public class KindTag extends Span {

    public KindTag(Marked kind) {
        addClassNames("wm-kind", kind.css());
        add(Sign.of(kind.sign()), new Span(getTranslation(kind.key())));
    }
}
