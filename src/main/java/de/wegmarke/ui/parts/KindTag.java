package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Span;

/** Which kind something is: sign and word, always together. */
public class KindTag extends Span {

    /**
     * @param kindClass the class with the kind's colours: {@code wm-kind-need}
     * @param sign the kind's sign: {@code need}
     * @param word the kind's name, translated
     */
    public KindTag(String kindClass, String sign, String word) {
        addClassNames("wm-kind", kindClass);
        add(Sign.of(sign), new Span(word));
    }
}
