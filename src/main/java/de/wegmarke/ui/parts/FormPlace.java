package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/**
 * Where a form opens on the press of its button. It stays open, with all that was typed, whatever changes around it; closing
 * it brings the keyboard back to the button.
 */
public class FormPlace extends Div {

    private final Button opener;
    private Runnable afterwards = () -> {};
    private Runnable before = () -> {};

    /**
     * @param words on the button
     * @param form made anew each time it is opened
     */
    public FormPlace(String words, Supplier<? extends Component> form) {
        addClassName("wm-form-place");
        opener = new Button(words, click -> open(form.get()));
        opener.getElement().setAttribute("aria-expanded", "false");
    }

    /** The button, to be put where it belongs. */
    public Button opener() {
        return opener;
    }

    public void close() {
        putAway();
        opener.focus();
    }

    /** Closes the form; whoever does so takes the keyboard on. */
    public void putAway() {
        removeAll();
        opener.getElement().setAttribute("aria-expanded", "false");
        afterwards.run();
    }

    /** Whether somebody may be writing in it. */
    public boolean isOpen() {
        return getChildren().findAny().isPresent();
    }

    /** What is done whenever it was closed. */
    public void afterwards(Runnable deed) {
        afterwards = deed;
    }

    /** What is done whenever it is opened. */
    public void beforehand(Runnable deed) {
        before = deed;
    }

    private void open(Component form) {
        if (isOpen()) {
            close();
            return;
        }
        before.run();
        add(form);
        opener.getElement().setAttribute("aria-expanded", "true");
        Fields.of(form).findFirst().ifPresent(Keyboard::to);
    }
}
