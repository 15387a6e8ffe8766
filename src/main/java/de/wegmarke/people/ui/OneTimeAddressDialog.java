package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.ui.parts.CopyField;
import de.wegmarke.ui.parts.PaperDialog;
import de.wegmarke.ui.parts.When;
import java.time.LocalDate;
import java.time.ZoneId;

/** Shows the address of a one-time link, this once, with a button that copies it. */
class OneTimeAddressDialog extends PaperDialog {

    OneTimeAddressDialog(String name, OneTimeAddress link, ZoneId zone) {
        super(I18NProvider.translate("people.one-time-link", name));
        var expires = When.written(LocalDate.ofInstant(link.expires(), zone), getLocale());
        say(
                new CopyField("one-time-address", getTranslation("people.link-set-password"), link.address()),
                new Paragraph(getTranslation("people.one-time-link-hint", expires)));
        answers(new Button(getTranslation("people.close"), tap -> close()));
    }
}
