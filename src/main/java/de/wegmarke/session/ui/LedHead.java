package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.conference.ui.ShowDoor;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.Way;

/** Over the led group: which it is, where it sits, by which code one joins, who is here; the two ways of every day, the others folded. */
class LedHead extends Div {

    private final Span code = new Span();
    private final QuestionSteering question;
    private final CollectingSteering collecting;
    private final DoorSteering door;

    /**
     * @param group as it is when the screen opens
     * @param heads how many are here
     * @param hall leads to the links of its big screen
     */
    LedHead(
            GroupPage group,
            Heads heads,
            ShowDoor hall,
            QuestionSteering question,
            CollectingSteering collecting,
            DoorSteering door) {
        this.question = question;
        this.collecting = collecting;
        this.door = door;
        addClassName("wm-led-head");
        var room = new Span(group.room());
        room.setVisible(!group.room().isEmpty());
        code.addClassName("wm-led-code");
        var facts = new Div(room, code, heads);
        facts.addClassNames("wm-hint", "wm-led-facts");
        add(
                new H1(getTranslation("contribution.group", group.number(), group.name())),
                facts,
                question,
                new Actions(
                        way(ConferenceRoutes.scribe(group.id()), "session.scribe"),
                        apart(way(ConferenceRoutes.wall(group.id()), "session.wall"))),
                more(group, hall));
    }

    private NativeDetails more(GroupPage group, ShowDoor hall) {
        var ways = new Actions(
                way(ConferenceRoutes.sheet(group.id()), "recommendation.sheet"),
                way(ConferenceRoutes.paper(group.id()), "session.paper"),
                way(ConferenceRoutes.intake(group.id()), "session.intake"),
                hall);
        var more = new NativeDetails(getTranslation("session.led.more"), new Div(ways, collecting, door));
        more.addClassName("wm-led-more");
        return more;
    }

    private Way way(String address, String key) {
        var way = new Way(address, getTranslation(key));
        way.addClassName("wm-button");
        return way;
    }

    private static Way apart(Way way) {
        way.setTarget("_blank");
        return way;
    }

    void show(Board board) {
        var now = board.group().code();
        Say.in(
                code,
                now == null
                        ? getTranslation("conference.code.blocked")
                        : getTranslation(
                                board.group().newcomers() ? "conference.code.is" : "conference.code.closed",
                                now.spoken()));
        question.show(board);
        collecting.show(board);
        door.show(board);
    }
}
