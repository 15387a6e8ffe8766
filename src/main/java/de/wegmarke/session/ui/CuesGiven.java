package de.wegmarke.session.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.CueCount;
import de.wegmarke.conference.CueDesk;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;

/** What people tell their moderator without a word: how many, not who. */
class CuesGiven extends Div {

    private final transient CueDesk desk;
    private final transient Person by;
    private final GroupId group;
    private final Clock clock;
    private final Paragraph words = new Paragraph();
    private final NativeButton seen = new NativeButton(getTranslation("session.cue.seen"));

    CuesGiven(CueDesk desk, Person by, GroupId group, Clock clock) {
        this.clock = clock;
        this.desk = desk;
        this.by = by;
        this.group = group;
        addClassNames("wm-did", "wm-cues-given");
        words.getElement().setAttribute("role", "status");
        seen.addClassName("wm-button");
        Glance.onTap(seen, latest -> desk.settle(by, group, Instant.parse(latest)));
        add(words, seen);
    }

    void look() {
        var counts = desk.counts(by, group);
        Say.in(
                words,
                counts.stream()
                        .sorted(Comparator.comparing(CueCount::cue))
                        .map(this::sentence)
                        .collect(joining(" ")));
        counts.stream()
                .map(CueCount::latest)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> Glance.show(seen, latest.toString()));
        seen.setVisible(!counts.isEmpty());
        setClassName("wm-did-nothing", counts.isEmpty());
    }

    /** How many, and since when they wait. */
    private String sentence(CueCount count) {
        return getTranslation(
                "session.cue.since",
                getTranslation("session.cue.count." + count.cue(), count.people()),
                When.time(LocalTime.ofInstant(count.first(), clock.getZone()), getLocale()));
    }

    void show(Board board) {
        setVisible(board.allows(GroupDeed.CUE));
    }
}
