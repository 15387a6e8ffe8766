package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** A recommendation was worded, answered, published or taken back. */
public record RecommendationChanged(ConferenceId conference, RecommendationId recommendation) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.CONFERENCE, conference.value()));
    }
}
