package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.Collecting;
import de.wegmarke.conference.CollectingDesk;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Glance;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How the group collects and weighs (C10): four choices, each a button that stays pressed. */
class CollectingSteering extends Div {

    private static final String APART = ",";

    private final transient CollectingDesk desk;
    private final transient Person by;
    private final GroupId group;
    private final NativeButton ownFirst = button("session.collecting.own-first", Collecting::turningOwnFirst);
    private final NativeButton shuffled = button("session.collecting.shuffled", Collecting::turningShuffled);
    private final NativeButton slowly = button("session.collecting.slowly", Collecting::turningSlowly);
    private final NativeButton noOwnDots = button("session.collecting.no-own-dots", Collecting::turningOwnDots);

    CollectingSteering(CollectingDesk desk, Person by, GroupId group) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        addClassName("wm-collecting");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "wm-collecting");
        var label = new Span(getTranslation("session.collecting"));
        label.addClassName("wm-hint");
        label.setId("wm-collecting");
        add(label, ownFirst, shuffled, slowly, noOwnDots);
    }

    private NativeButton button(String key, UnaryOperator<Collecting> turning) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("wm-button");
        Glance.onTap(button, seen -> desk.choose(by, group, read(seen), turning.apply(read(seen))));
        return button;
    }

    void show(Board board) {
        var now = board.group().collecting();
        press(ownFirst, now, now.ownFirst());
        press(shuffled, now, now.shuffled());
        press(slowly, now, now.slowly());
        press(noOwnDots, now, !now.ownDots());
        var phase = board.group().phase();
        ownFirst.setVisible(!phase.isPastCollecting());
        shuffled.setVisible(!phase.isPastCollecting());
        slowly.setVisible(!phase.isPastCollecting());
        setVisible(board.allows(GroupDeed.STEER) && !phase.isPastBundling());
    }

    private static void press(NativeButton button, Collecting now, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        Glance.show(button, written(now));
    }

    private static String written(Collecting now) {
        return String.join(
                APART,
                List.of(now.ownFirst(), now.shuffled(), now.ownDots(), now.slowly()).stream()
                        .map(String::valueOf)
                        .toList());
    }

    private static Collecting read(String seen) {
        var choices =
                Stream.of(seen.split(APART, -1)).map(Boolean::parseBoolean).toList();
        return new Collecting(choices.get(0), choices.get(1), choices.get(2), choices.get(3));
    }
}
