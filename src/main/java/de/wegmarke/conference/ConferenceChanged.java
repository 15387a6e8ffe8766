package de.wegmarke.conference;

import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** A conference was prepared, changed, opened, closed or published. */
public record ConferenceChanged(ConferenceId conference) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.CONFERENCE, conference.value()));
    }
}
