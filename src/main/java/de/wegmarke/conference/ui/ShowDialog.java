package de.wegmarke.conference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowCode;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.parts.CopyField;
import de.wegmarke.ui.parts.PaperDialog;
import de.wegmarke.ui.parts.Say;

/** The links of one big screen: how many there are, a new one, which is shown this once, and none any more. */
class ShowDialog extends PaperDialog {

    private final transient ShowDesk shows;
    private final transient Person by;
    private final transient Show what;
    private final transient Settings settings;
    private final Paragraph count = new Paragraph();
    private final Div fresh = new Div();
    private long seen;
    private boolean asked;
    private final Button takeBack = new Button(getTranslation("conference.show.take-back"), tap -> takeBack());

    ShowDialog(ShowDesk shows, Person by, Show what, Settings settings) {
        super(I18NProvider.translate("conference.show.title"));
        this.shows = shows;
        this.by = by;
        this.what = what;
        this.settings = settings;
        count.getElement().setAttribute("role", "status");
        fresh.addClassName("wm-stack");
        var lead = what.group() == null ? "conference.show.lead-all" : "conference.show.lead";
        say(new Paragraph(getTranslation(lead)), count, fresh);
        answers(
                new Button(getTranslation("conference.show.give"), tap -> give()),
                takeBack,
                new Button(getTranslation("conference.show.close"), tap -> close()));
        look();
    }

    private void give() {
        var code = shows.give(by, what);
        var where = settings.base().getAuthority() + "/show";
        fresh.removeAll();
        fresh.add(
                new CopyField(
                        "show-address",
                        getTranslation("conference.show.address"),
                        settings.address("/show/" + code.value())),
                new Paragraph(getTranslation("conference.show.typing", where, unbroken(code))));
        look();
    }

    /** On one line: it is typed elsewhere. */
    private static String unbroken(ShowCode code) {
        return code.spoken().replace(' ', '\u00a0');
    }

    /** Asked once, here: a new address that stands above must not go with a dialog of its own. */
    private void takeBack() {
        if (!asked) {
            asked = true;
            Say.in(count, getTranslation("conference.show.take-back-consequence", seen));
            takeBack.setText(getTranslation("conference.show.take-back-yes"));
            return;
        }
        try {
            shows.takeBack(by, what, seen);
            fresh.removeAll();
        } finally {
            look();
        }
    }

    private void look() {
        asked = false;
        takeBack.setText(getTranslation("conference.show.take-back"));
        seen = shows.count(by, what);
        Say.in(count, getTranslation("conference.show.count", seen));
        takeBack.setVisible(seen > 0);
    }
}
