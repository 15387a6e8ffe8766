package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.QuestionDesk;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.Say;

/** What the group is asked in this step, for everybody in it to see, and the form that asks something else. */
class QuestionSteering extends Div {

    private final transient QuestionDesk desk;
    private final transient GroupDesk groups;
    private final transient Person by;
    private final GroupId group;
    private final Paragraph asked = new Paragraph();
    private final FormPlace place = new FormPlace(getTranslation("session.question.change"), this::form);

    QuestionSteering(QuestionDesk desk, GroupDesk groups, Person by, GroupId group) {
        this.desk = desk;
        this.groups = groups;
        this.by = by;
        this.group = group;
        addClassName("wm-stack");
        asked.getElement().setAttribute("dir", "auto");
        add(asked, new Actions(place.opener()), place);
    }

    void show(Board board) {
        Say.in(asked, board.group().asked());
        asked.setVisible(!board.group().asked().isEmpty());
        place.opener()
                .setVisible(
                        board.allows(GroupDeed.STEER) && board.group().phase().hasNext());
    }

    private QuestionForm form() {
        var now = groups.led(by, group);
        return new QuestionForm(now)
                .end(
                        (seen, question) -> desk.ask(by, group, now.phase(), seen, question),
                        () -> new QuestionForm(groups.led(by, group)),
                        place::close);
    }
}
