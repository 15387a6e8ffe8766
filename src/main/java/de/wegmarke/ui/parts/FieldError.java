package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.shared.RuleViolation;

/** What is wrong with one of the browser's own fields, on screens that must be light; read aloud at once. Empty until then. */
public class FieldError extends Paragraph {

    private final Component field;

    /** @param field what it is about; has an id */
    public FieldError(Component field) {
        this.field = field;
        setId(field.getId().orElseThrow() + "-wrong");
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
        field.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", getId().orElseThrow());
    }

    /** Nothing is wrong any more. */
    public void forget() {
        setVisible(false);
        field.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }

    /** Takes the keyboard to the field. */
    public void begin() {
        Keyboard.to(field);
    }
}
