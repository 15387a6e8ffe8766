package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.ui.parts.CopyField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Shows the address of a one-time link, this once, with a button that copies it. */
class OneTimeAddressDialog extends Dialog {

    OneTimeAddressDialog(String name, OneTimeAddress link, ZoneId zone) {
        setHeaderTitle(getTranslation("people.one-time-link", name));
        var expires = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .withZone(zone)
                .format(link.expires());
        var content = new Div(
                new CopyField("one-time-address", getTranslation("people.link-set-password"), link.address()),
                new Paragraph(getTranslation("people.one-time-link-hint", expires)));
        content.addClassName("wm-stack");
        add(content);
        getFooter().add(new Button(getTranslation("people.close"), tap -> close()));
    }
}
