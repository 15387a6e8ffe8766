package de.wegmarke.priority;

import de.wegmarke.conference.GroupId;
import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** A dot was given or taken back, or dots were counted on paper. Only the group looks: the dots are hidden until shown. */
public record DotsChanged(GroupId group) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.GROUP, group.value()));
    }
}
