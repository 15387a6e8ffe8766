package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Say;

/** How far the giving of dots is, and the button that shows them to everybody (C7). */
class DotSteering extends Section {

    private final Paragraph words = new Paragraph();
    private final Button button = new Button();

    DotSteering(DotDesk desk, Person by, GroupId group) {
        addClassName("wm-dot-steering");
        setAriaLabel(getTranslation("recommendation.dots"));
        words.getElement().setAttribute("role", "status");
        Glance.onTap(button, seen -> {
            if (Boolean.parseBoolean(seen)) {
                desk.conceal(by, group);
            } else {
                desk.reveal(by, group);
            }
        });
        add(words, new Actions(button));
    }

    void show(Board board) {
        var dots = board.priorities();
        var shown = dots.areShown();
        Glance.show(button, String.valueOf(shown));
        setVisible(board.allows(GroupDeed.REVEAL));
        Say.in(
                words,
                getTranslation(
                        shown ? "recommendation.dots.shown" : "recommendation.dots.hidden",
                        dots.given(),
                        dots.givers(),
                        dots.onPaper()));
        Say.in(button, getTranslation(shown ? "recommendation.dots.conceal" : "recommendation.dots.reveal"));
    }
}
