package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.shared.RuleViolation;

/** What is wrong with the browser's own fields, on screens that must be light; read aloud at once. Empty until then. */
public class FieldError extends Paragraph {

    public FieldError() {
        addClassName("wm-field-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void tell(RuleViolation broken) {
        tell(broken.key(), broken.arguments());
    }

    /** @param key of the sentence */
    public void tell(String key, Object... arguments) {
        setText(getTranslation(key, arguments));
        setVisible(true);
    }

    /** Nothing is wrong any more. */
    public void forget() {
        setVisible(false);
    }
}
