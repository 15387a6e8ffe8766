package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** The dots of a group were shown, or hidden again; from then on they count for its recommendations, or no longer (E1). */
public record DotsRevealed(ConferenceId conference, GroupId group) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.GROUP, group.value()), new Topic(Topic.Of.CONFERENCE, conference.value()));
    }
}
