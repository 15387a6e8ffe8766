package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.TimeDesk;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Say;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long the step still takes, for everybody in the group to see, and the buttons that give it time. */
class TimeSteering extends Div {

    private static final Duration SHORT = Duration.ofMinutes(5);
    private static final Duration LONG = Duration.ofMinutes(15);

    private final transient TimeDesk desk;
    private final transient Person by;
    private final GroupId group;
    private final TimeLeft left;
    private final NativeButton brief = new NativeButton();
    private final NativeButton ample = new NativeButton();
    private final NativeButton none = new NativeButton(getTranslation("recommendation.time.none"));

    TimeSteering(TimeDesk desk, Person by, GroupId group, Clock clock) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        left = new TimeLeft(clock);
        addClassName("wm-time-steering");
        var label = new Span(getTranslation("recommendation.time"));
        label.addClassName("wm-hint");
        Glance.onTap(brief, seen -> give(seen, SHORT));
        Glance.onTap(ample, seen -> give(seen, LONG));
        Glance.onTap(none, seen -> desk.takeAway(by, group, end(seen)));
        add(label, left, brief, ample, none);
        for (var button : new NativeButton[] {brief, ample, none}) {
            button.addClassName("wm-button");
        }
    }

    private void give(String seen, Duration more) {
        desk.give(by, group, end(seen), more);
    }

    private static @Nullable Instant end(String seen) {
        return seen.isEmpty() ? null : Instant.parse(seen);
    }

    void show(Board board) {
        var end = board.group().until();
        var seen = end == null ? "" : end.toString();
        left.show(end);
        Say.in(brief, getTranslation(key(end), SHORT.toMinutes()));
        Say.in(ample, getTranslation(key(end), LONG.toMinutes()));
        for (var button : new NativeButton[] {brief, ample, none}) {
            Glance.show(button, seen);
        }
        none.setVisible(end != null);
        setVisible(board.allows(GroupDeed.STEER)
                && board.group().phase().hasNext()
                && board.group().phase().hasPrevious());
    }

    private static String key(@Nullable Instant end) {
        return end == null ? "recommendation.time.give" : "recommendation.time.more";
    }
}
