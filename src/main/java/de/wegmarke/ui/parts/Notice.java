package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what is, and what happens next. Red only for what the person must mend. */
public class Notice extends Div {

    private final Div words = new Div();

    private Notice(String icon, String... classNames) {
        addClassName("wm-notice");
        addClassNames(classNames);
        add(Sign.icon(icon), words);
    }

    /** Something to know. */
    public static Notice plain(String sentence) {
        return new Notice("info").say(sentence);
    }

    /** Something that matters now. */
    public static Notice mark(String sentence) {
        return new Notice("info", "wm-notice-mark").say(sentence);
    }

    /** Something that went well: thanks. */
    public static Notice thanks(String sentence) {
        return new Notice("info", "wm-notice-thanks").say(sentence);
    }

    /** Something to mend. Read aloud at once. */
    public static Notice error(String sentence) {
        var notice = new Notice("alert", "wm-notice-error").say(sentence);
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    /** Replaces what is said. */
    public Notice say(String sentence) {
        words.removeAll();
        words.add(new Span(sentence));
        return this;
    }

    /** What can be done about it, below the sentence. */
    public Notice with(Component... parts) {
        words.add(parts);
        return this;
    }
}
