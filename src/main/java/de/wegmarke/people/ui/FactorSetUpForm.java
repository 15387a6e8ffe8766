package de.wegmarke.people.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.people.FactorSecret;
import de.wegmarke.ui.parts.CopyField;
import de.wegmarke.ui.parts.QrCode;
import java.util.function.Consumer;

/** Hands the secret over to the phone, as a picture and in letters, and asks for the first code. */
class FactorSetUpForm extends Div {

    /** @param confirm takes the first code */
    FactorSetUpForm(FactorSecret secret, Consumer<String> confirm) {
        addClassName("wm-stack");
        var picture = QrCode.svg(secret.address(), getTranslation("people.factor-picture"));
        add(
                new Paragraph(getTranslation("people.factor-scan")),
                new Html("<div class=\"wm-factor-picture\">" + picture + "</div>"),
                new CopyField("factor-secret", getTranslation("people.factor-secret"), secret.written()),
                new CodeForm(getTranslation("people.factor-confirm"), confirm));
    }
}
