package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.QuestionDesk;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.shared.Conflict;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.SaveOrCancel;
import de.wegmarke.ui.parts.Say;

/** What the group is asked in this step, for everybody in it to see, and the form that asks something else. */
class QuestionSteering extends Div {

    private final transient QuestionDesk desk;
    private final transient Person by;
    private final GroupId group;
    private final Paragraph asked = new Paragraph();
    private final FormPlace place = new FormPlace(getTranslation("session.question.change"), this::form);
    private transient Board board;

    QuestionSteering(QuestionDesk desk, Person by, GroupId group, Board board) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        this.board = board;
        addClassName("wm-question-steering");
        asked.getElement().setAttribute("dir", "auto");
        add(asked, place.opener(), place);
    }

    void show(Board now) {
        board = now;
        Say.in(asked, now.group().asked());
        asked.setVisible(!now.group().asked().isEmpty());
        place.opener()
                .setVisible(now.allows(GroupDeed.STEER) && now.group().phase().hasNext());
    }

    private Div form() {
        var step = board.group().phase();
        var seen = board.group().questionNow();
        var question = new TextArea(getTranslation("session.question.in", getTranslation("conference.phase." + step)));
        question.setHelperText(getTranslation("session.question.hint"));
        question.setValue(seen);
        var trouble =
                new FieldTrouble().at("conference.group-question", question).keep("question-" + group.value() + step);
        var form = new Div(
                question,
                trouble,
                new SaveOrCancel(
                        getTranslation("session.question.ask"),
                        () -> {
                            try {
                                return trouble.attempt(() -> desk.ask(by, group, step, seen, question.getValue()));
                            } catch (Conflict other) {
                                trouble.add(Notice.error(getTranslation("session.question.meanwhile")));
                                return false;
                            }
                        },
                        place::close));
        form.addClassName("wm-form");
        return form;
    }
}
