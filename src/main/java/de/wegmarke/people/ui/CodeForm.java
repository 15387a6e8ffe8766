package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import java.util.function.Consumer;

/** Asks for a code. It is good for half a minute and kept nowhere. */
class CodeForm extends Div {

    private final FieldTrouble trouble = new FieldTrouble();

    /**
     * @param words on the button
     * @param deed takes the code; its rules are said at the field
     */
    CodeForm(String words, Consumer<String> deed) {
        addClassName("wm-form");
        var code = new TextField(getTranslation("people.code"));
        code.setHelperText(getTranslation("people.code-hint"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        trouble.at("people.code", code);
        var go = new Button(words, tap -> trouble.attempt(() -> deed.accept(code.getValue())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(trouble, code, new Actions(go));
    }
}
