package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.conference.UnfinishedLine;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.When;
import de.wegmarke.ui.parts.Whose;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** What somebody has begun on another device, and the button that goes on with it here. */
class BegunElsewhere extends UnorderedList {

    private final transient LiveParts<UnfinishedLine> parts;
    private final transient Consumer<UnfinishedLine> goOn;
    private final Clock clock;

    BegunElsewhere(Consumer<UnfinishedLine> goOn, Clock clock) {
        this.goOn = goOn;
        this.clock = clock;
        addClassNames("wm-list", "wm-begun");
        getElement().setAttribute("role", "status");
        parts = new LiveParts<>(this, UnfinishedLine::device, this::face);
    }

    void show(List<UnfinishedLine> begun) {
        parts.show(begun);
        setVisible(!begun.isEmpty());
    }

    private ListItem face(UnfinishedLine line) {
        var who = Whose.name(line.by());
        var words = new Paragraph(getTranslation(
                "session.begun.elsewhere", who, When.moment(line.at(), clock, getLocale()), line.text()));
        var here = new Button(getTranslation("session.begun.here"), tap -> goOn.accept(line));
        var item = new ListItem(words, here);
        item.addClassName("wm-notice");
        return item;
    }
}
