package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.contribution.SheetLine;
import de.wegmarke.ui.parts.When;
import de.wegmarke.ui.parts.Whose;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

/** One sheet that was entered: how many cards, by whom, when; and its photo. */
class SheetItem extends ListItem {

    SheetItem(SheetLine line, int group, SheetPhotoPlace photo, Runnable takeBack, Clock clock) {
        addClassName("wm-logged");
        var name = line.name(group);
        var what =
                new Paragraph(getTranslation("session.paper.line", name, Objects.requireNonNullElse(line.cards(), 0)));
        what.addClassName("wm-strong");
        add(what);
        Instant when = line.takenAt();
        if (when != null) {
            var who = new Paragraph(getTranslation(
                    "session.intake.by", Whose.name(line.takenBy()), When.moment(when, clock, getLocale())));
            who.addClassName("wm-hint");
            var back = new Button(getTranslation("session.paper.take-back"), tap -> takeBack.run());
            back.setAriaLabel(getTranslation("session.paper.take-back-of", name));
            add(who, photo, back);
        } else {
            add(photo);
        }
    }
}
