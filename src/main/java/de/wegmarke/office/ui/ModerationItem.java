package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.contribution.ModerationLine;
import de.wegmarke.ui.parts.Way;
import de.wegmarke.ui.parts.When;
import de.wegmarke.ui.parts.Whose;
import java.time.Clock;

/** One line of the moderation log: which card, what it says, why, by whom, when. */
class ModerationItem extends ListItem {

    ModerationItem(ModerationLine line, Clock clock) {
        addClassName("wm-logged");
        var group = new Way(
                ConferenceRoutes.group(line.groupId()),
                getTranslation("contribution.group", line.group(), line.groupName()));
        group.addClassName("wm-link");
        var said = new Paragraph(line.text().isEmpty() ? getTranslation("office.moderation.taken-back") : line.text());
        said.getElement().setAttribute("dir", "auto").setAttribute("lang", line.language());
        var who = new Paragraph(getTranslation(
                "office.moderation.by",
                Whose.name(line.who()),
                When.moment(line.at(), clock, getLocale()),
                line.conference()));
        who.addClassName("wm-hint");
        add(new H2(getTranslation("office.moderation." + line.deed(), line.card())), said);
        if (!line.because().isEmpty()) {
            add(new Paragraph(getTranslation("office.moderation.because", line.because())));
        }
        add(who, new Paragraph(group));
    }
}
