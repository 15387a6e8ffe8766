package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Phase;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.ui.parts.Actions;

/** How far the giving of dots is, and the button that shows them to everybody (C7). */
class DotSteering extends Section {

    private final Paragraph words = new Paragraph();
    private final Button button = new Button();
    private boolean shown;

    DotSteering(DotDesk desk, Person by, GroupId group) {
        addClassName("wm-dot-steering");
        setAriaLabel(getTranslation("recommendation.dots"));
        words.getElement().setAttribute("role", "status");
        button.addClickListener(click -> {
            if (shown) {
                desk.conceal(by, group);
            } else {
                desk.reveal(by, group);
            }
        });
        add(words, new Actions(button));
    }

    void show(Board board) {
        var phase = board.group().phase();
        var dots = board.priorities();
        shown = dots.areShown();
        setVisible(phase == Phase.PRIORITISE || phase == Phase.WRAP_UP);
        words.setText(getTranslation(
                shown ? "recommendation.dots.shown" : "recommendation.dots.hidden", dots.given(), dots.givers()));
        button.setText(getTranslation(shown ? "recommendation.dots.conceal" : "recommendation.dots.reveal"));
    }
}
