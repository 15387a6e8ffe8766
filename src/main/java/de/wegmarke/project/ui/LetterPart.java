package de.wegmarke.project.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import de.wegmarke.conference.Contact;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.CopyField;
import de.wegmarke.ui.parts.Keyboard;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import org.springframework.web.util.UriUtils;

/** The one-time address for an institution, shown once, with a letter to go with it. */
class LetterPart extends Div {

    private final H3 heading = new H3(getTranslation("project.letter-ready"));

    LetterPart(ProjectLine project, OneTimeAddress address, Contact contact, Clock clock) {
        addClassNames("wm-form", "wm-letter");
        var until = When.day(address.expires(), clock, getLocale());
        var institution = project.institution() == null ? "" : project.institution();
        var letter = getTranslation(
                "project.letter",
                institution,
                project.title(),
                project.goal(),
                address.address(),
                until,
                contact.name(),
                contact.phone());
        var mail = new Anchor(
                "mailto:?subject=" + encoded(getTranslation("project.letter-subject", project.title())) + "&body="
                        + encoded(letter),
                getTranslation("project.letter-mail"));
        mail.setRouterIgnore(true);
        mail.addClassName("wm-button");
        add(
                heading,
                Notice.mark(getTranslation("project.address-once", until)),
                new CopyField("address", getTranslation("project.address"), address.address()),
                new CopyField("letter", getTranslation("project.letter-text"), letter),
                new Actions(mail));
    }

    /** Takes the keyboard here: the next thing to do is to copy the address. */
    void begin() {
        Keyboard.toPart(heading);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text.replace("\n", "\r\n"), UTF_8);
    }
}
