package de.wegmarke.conference.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.conference.Wifi;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Languages;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.PdfLink;
import de.wegmarke.ui.parts.QrCode;
import jakarta.annotation.security.RolesAllowed;

/** What hangs on the wall of a group's room: the code, large, and how to join, in every language of the house. One page of A4. */
@Route(value = ConferenceRoutes.SHEET, layout = MainLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.COORDINATOR})
class SheetView extends Main implements BeforeEnterObserver, Titled {

    private final ConferenceDesk conferences;
    private final GroupDesk groups;
    private final CurrentPerson person;
    private final Settings settings;
    private final SheetPapers papers;

    SheetView(
            ConferenceDesk conferences, GroupDesk groups, CurrentPerson person, Settings settings, SheetPapers papers) {
        this.papers = papers;
        this.conferences = conferences;
        this.groups = groups;
        this.person = person;
        this.settings = settings;
        addClassNames("wm-page", "wm-sheet-page");
    }

    @Override
    public String title() {
        return getTranslation("conference.sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(groups.led(person.get(), GroupAddress.wanted(event)));
    }

    private void show(GroupPage group) {
        removeAll();
        var code = group.code();
        add(code == null ? blocked(group) : actions(group, code), sheet(group));
    }

    private Actions actions(GroupPage group, JoinCode code) {
        var print = new Button(
                getTranslation("conference.sheet.print"),
                pressed -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        return new Actions(
                print,
                new PdfLink(
                        getTranslation("conference.sheet.pdf"),
                        getTranslation("conference.sheet.pdf-file", group.number()),
                        () -> papers.sheet(
                                getLocale(), conferences.conference(person.get(), group.conference()), group, code)),
                new PdfLink(
                        getTranslation("conference.tent"),
                        getTranslation("conference.tent-file", group.number()),
                        () -> papers.tent(getLocale(), group, code)));
    }

    private Notice blocked(GroupPage group) {
        var fresh = new Button(getTranslation("conference.code.replace"), pressed -> {
            try {
                groups.replaceCode(person.get(), group.id(), null);
            } finally {
                // Also the one that somebody else gave it meanwhile.
                show(groups.led(person.get(), group.id()));
            }
            getElement().executeJs("this.querySelector('vaadin-button').focus()");
        });
        return Notice.mark(getTranslation("conference.code.blocked")).with(fresh);
    }

    private Div sheet(GroupPage group) {
        var conference = conferences.conference(person.get(), group.conference());
        var over = new Paragraph(conference.title());
        over.addClassName("wm-sheet-conference");
        var room = new Paragraph(group.room());
        room.addClassName("wm-sheet-room");
        var sheet = new Div(over, new H1(getTranslation("conference.sheet.group", group.number(), group.name())), room);
        sheet.addClassName("wm-sheet");
        var wifi = new Paragraph(wifi(conference.wifi()));
        wifi.addClassName("wm-sheet-room");
        wifi.setVisible(!conference.wifi().isNone());
        JoinCode code = group.code();
        if (code != null) {
            var letters = new Paragraph(code.spoken());
            letters.addClassName("wm-sheet-code");
            letters.getElement().setAttribute("translate", "no");
            sheet.add(picture(code), letters, wifi);
            Languages.ALL.forEach(language -> sheet.add(new Invitation(language.toLanguageTag(), papers.typed())));
        }
        return sheet;
    }

    private String wifi(Wifi wifi) {
        var name = getTranslation("conference.sheet.wifi", wifi.name());
        return wifi.password().isEmpty()
                ? name
                : name + " · " + getTranslation("conference.sheet.wifi-password", wifi.password());
    }

    /** In a box, so that the browser itself reads the markup and knows that it is a drawing. */
    private Html picture(JoinCode code) {
        var address = settings.address("/j/" + code.value());
        var drawing = QrCode.svg(address, getTranslation("conference.sheet.qr", code.spoken()));
        return new Html("<div>" + drawing + "</div>");
    }
}
