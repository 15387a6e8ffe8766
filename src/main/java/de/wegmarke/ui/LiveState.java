package de.wegmarke.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says whether this screen hears of changes at once. The style sheet shows one of the two, as the connection is. */
class LiveState extends Paragraph {

    LiveState() {
        addClassNames("wm-live", "wm-push");
        add(words("ui.connected", "wm-live-on"), words("ui.not-connected", "wm-live-off"));
    }

    private Span words(String key, String className) {
        var words = new Span(getTranslation(key));
        words.addClassName(className);
        return words;
    }
}
