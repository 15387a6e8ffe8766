package de.wegmarke.shared;

import java.util.Set;

/** That something happened after which whoever looks at the topics should look again. Told once it is committed. */
public record Touched(Set<Topic> topics) {

    public Touched {
        topics = Set.copyOf(topics);
    }
}
