package de.wegmarke.live;

import de.wegmarke.shared.Topic;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was touched since somebody was told last.
 *
 * @param topics which they are, as far as they are known one by one
 * @param all whether it may be anything
 */
record Touches(Set<Topic> topics, boolean all) {

    static final Touches NONE = new Touches(Set.of(), false);
    static final Touches ALL = new Touches(Set.of(), true);

    /** Above that, looking at everything again is less work than asking for each. */
    private static final int MOST = 256;

    private static final String EVERYTHING = "*";
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z-]{1,40}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    Touches {
        topics = Set.copyOf(topics);
    }

    static Touches of(Set<Topic> topics) {
        return NONE.and(new Touches(topics, false));
    }

    Touches and(Touches more) {
        var together = new HashSet<>(topics);
        together.addAll(more.topics);
        return all || more.all || together.size() > MOST ? ALL : new Touches(together, false);
    }

    boolean areNone() {
        return !all && topics.isEmpty();
    }

    /** As it travels: a line for each topic. */
    String written() {
        return all
                ? EVERYTHING
                : topics.stream().map(topic -> topic.of() + " " + topic.id()).collect(Collectors.joining("\n"));
    }

    /** What was written so; nothing, if anything in it is no topic. */
    static Optional<Touches> read(String written) {
        if (written.equals(EVERYTHING)) {
            return Optional.of(ALL);
        }
        if (written.isEmpty()) {
            return Optional.of(NONE);
        }
        var lines = written.split("\n", MOST + 1);
        var topics = new HashSet<Topic>();
        for (var line : lines) {
            var topic = WRITTEN.matcher(line);
            if (!topic.matches()) {
                return Optional.empty();
            }
            topics.add(new Topic(topic.group(1), UUID.fromString(topic.group(2))));
        }
        return Optional.of(new Touches(topics, false));
    }
}
