package de.wegmarke.priority;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import de.wegmarke.conference.ParticipantId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The dots of a group by what they are on (C7). Dots on what nobody sees any more are left out; those on a card that was
 * bundled later are on its bundle.
 */
public final class Priorities {

    /** Before anybody can have given a dot. */
    static final Priorities NONE = new Priorities(false, Map.of(), Map.of(), Map.of());

    private final boolean shown;
    private final Map<ParticipantId, Map<Thing, Long>> given;
    private final Map<Thing, Long> onPhones;
    private final Map<Thing, Long> onPaper;

    private Priorities(
            boolean shown,
            Map<ParticipantId, Map<Thing, Long>> given,
            Map<Thing, Long> onPhones,
            Map<Thing, Long> onPaper) {
        this.shown = shown;
        this.given = given;
        this.onPhones = onPhones;
        this.onPaper = onPaper;
    }

    /** @param places what a dot on a thing is on now; missing for what nobody sees any more */
    static Priorities of(
            boolean shown, List<StuckDot> given, List<CountedDots> counted, Map<? extends Thing, Thing> places) {
        var inSight =
                given.stream().filter(dot -> places.containsKey(dot.thing())).toList();
        Function<StuckDot, @Nullable Thing> place = dot -> places.get(dot.thing());
        return new Priorities(
                shown,
                inSight.stream().collect(groupingBy(StuckDot::participant, groupingBy(place, counting()))),
                inSight.stream().collect(groupingBy(place, counting())),
                counted.stream()
                        .filter(count -> places.containsKey(count.thing()))
                        .collect(groupingBy(count -> places.get(count.thing()), summingLong(CountedDots::dots))));
    }

    /** Whether everybody may see how many dots there are. */
    public boolean areShown() {
        return shown;
    }

    /** How many dots a thing has, on phones and on paper; empty while they are hidden. */
    public OptionalLong of(Thing thing) {
        return shown
                ? OptionalLong.of(onPhones.getOrDefault(thing, 0L) + onPaper.getOrDefault(thing, 0L))
                : OptionalLong.empty();
    }

    /** How many people have given it dots on devices; nobody while they are hidden. */
    public long heads(Thing thing) {
        return shown
                ? given.values().stream().filter(own -> own.containsKey(thing)).count()
                : 0;
    }

    /** How many dots were counted on paper for a thing. For whoever leads the group. */
    public long onPaper(Thing thing) {
        return onPaper.getOrDefault(thing, 0L);
    }

    /** How many dots were given on devices in all, so that whoever leads the group knows when it is done. */
    public long given() {
        return onPhones.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many dots were counted on paper in all. */
    public long onPaper() {
        return onPaper.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many people gave at least one. */
    public long givers() {
        return given.size();
    }

    /** How many of a participant's dots are on a thing. */
    public long of(ParticipantId participant, Thing thing) {
        return given.getOrDefault(participant, Map.of()).getOrDefault(thing, 0L);
    }

    /** How many dots a participant can still give. */
    public long left(ParticipantId participant) {
        var spent = given.getOrDefault(participant, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return Math.max(0, Dot.EACH - spent);
    }
}
