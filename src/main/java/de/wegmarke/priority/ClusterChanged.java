package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** Cards were put together, or their cluster was named anew or dissolved. */
public record ClusterChanged(ConferenceId conference, GroupId group, ClusterId cluster) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.GROUP, group.value()), new Topic(Topic.Of.CONFERENCE, conference.value()));
    }
}
