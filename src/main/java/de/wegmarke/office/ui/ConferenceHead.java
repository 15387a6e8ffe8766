package de.wegmarke.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.conference.ui.ShowDoor;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;
import de.wegmarke.ui.parts.When;
import java.time.ZoneId;

/** What a conference is, how it stands, and what can be done with it as a whole. */
class ConferenceHead extends Header {

    private final H1 title = new H1();
    private final Paragraph when = new Paragraph();
    private final Div state = new Div();
    private final Button opening = new Button();
    private final Button publishing = new Button();
    private final ZoneId zone;

    /**
     * @param questions asks before the conference is opened, closed, published or withdrawn
     * @param hall leads to the links that show all groups
     */
    ConferenceHead(ConferencePage conference, ConferenceQuestions questions, ShowDoor hall, ZoneId zone) {
        this.zone = zone;
        addClassName("wm-day-head");
        state.addClassName("wm-day-state");
        Glance.onTap(opening, seen -> questions.openOrClose(ConferenceState.valueOf(seen)));
        Glance.onTap(publishing, seen -> questions.publishOrWithdraw(Boolean.parseBoolean(seen)));
        var edit = new Way(ConferenceRoutes.edit(conference.slug()), getTranslation("contribution.day.edit"));
        edit.addClassName("wm-button");
        add(state, title, when, new Actions(opening, publishing, edit, hall));
    }

    void show(ConferencePage conference) {
        Say.in(title, conference.title());
        Say.in(when, when(conference));
        var open = conference.state() == ConferenceState.OPEN;
        state.removeAll();
        state.add(
                new PermanentNumber(conference.code()),
                new StateTag(
                        switch (conference.state()) {
                            case PREPARED -> Stone.OPEN;
                            case OPEN -> Stone.RUNNING;
                            case CLOSED -> Stone.DONE;
                        },
                        getTranslation("conference.state." + conference.state())),
                new Span(getTranslation(
                        conference.isPublished() ? "contribution.day.published" : "contribution.day.not-published")));
        Glance.count(opening, conference.state().name());
        Glance.count(publishing, String.valueOf(conference.isPublished()));
        Say.in(opening, getTranslation(open ? "contribution.day.close" : "contribution.day.open"));
        Say.in(
                publishing,
                getTranslation(conference.isPublished() ? "contribution.day.withdraw" : "contribution.day.publish"));
        leadOn(opening, conference.state() == ConferenceState.PREPARED);
        leadOn(publishing, conference.state() == ConferenceState.CLOSED && !conference.isPublished());
    }

    /** One button at most is the way-sign: what comes next. */
    private static void leadOn(Button button, boolean next) {
        button.getElement().setAttribute("theme", next ? "primary" : "");
    }

    private String when(ConferencePage conference) {
        var begins = conference.begins().atZone(zone);
        var ends = conference.ends().atZone(zone);
        return getTranslation(
                "contribution.day.when",
                When.weekday(begins.toLocalDate(), getLocale()),
                When.time(begins.toLocalTime(), getLocale()),
                When.time(ends.toLocalTime(), getLocale()),
                conference.place());
    }
}
