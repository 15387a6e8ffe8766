package de.wegmarke.conference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Settings;
import org.springframework.modulith.NamedInterface;

/** Leads to the links by which a computer in the hall shows a big screen without a login. */
@NamedInterface("show")
public class ShowDoor extends Button {

    public ShowDoor(ShowDesk shows, Person by, Show what, Settings settings) {
        super(I18NProvider.translate("conference.show"));
        addClickListener(tap -> new ShowDialog(shows, by, what, settings).open());
    }
}
