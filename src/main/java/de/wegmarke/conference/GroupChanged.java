package de.wegmarke.conference;

import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** A breakout group was set up, changed, or moved to another phase. */
public record GroupChanged(ConferenceId conference, GroupId group) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.CONFERENCE, conference.value()), new Topic(Topic.Of.GROUP, group.value()));
    }
}
