package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/**
 * A paper over the screen that waits for an answer: the browser's own dialog. The keyboard goes into it and stays in it,
 * Escape closes it, and then the keyboard is back where it was. It lies on the screen that opened it and leaves with it;
 * there is one at a time.
 */
public class PaperDialog extends HtmlContainer {

    private final Div content = new Div();
    private final Actions answers = new Actions();

    /** @param title what is asked or told, translated */
    public PaperDialog(String title) {
        super("dialog");
        addClassName("wm-dialog");
        getElement().setAttribute("aria-label", title);
        content.addClassName("wm-stack");
        add(new H2(title), content, answers);
        getElement().addEventListener("close", closed -> removeFromParent());
    }

    /** What stands between title and buttons. */
    protected void say(Component... parts) {
        content.add(parts);
    }

    /** The buttons, the one that leads on first. */
    protected void answers(Component... buttons) {
        answers.add(buttons);
    }

    /** Shows it. The keyboard goes to the first thing in it that takes it. */
    public void open() {
        show();
    }

    private void show() {
        UI.getCurrent().getCurrentView().getElement().appendChild(getElement());
        getElement()
                .executeJs(
                        "document.querySelectorAll('dialog[open]').forEach(other => other.close()); this.showModal();");
    }

    /** Shows it. The keyboard goes to the part named. */
    protected void open(Focusable<?> first) {
        show();
        first.focus();
    }

    /** Puts it away, as Escape does. */
    public void close() {
        getElement().executeJs("this.close();");
    }
}
