package de.wegmarke.conference;

import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** A conference was opened or closed: what may be done in all its groups is another now (C1). */
public record ConferenceOpened(ConferenceId conference) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(
                new Topic(Topic.Of.CONFERENCE, conference.value()), new Topic(Topic.Of.OPENING, conference.value()));
    }
}
