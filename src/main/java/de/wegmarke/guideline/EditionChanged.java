package de.wegmarke.guideline;

import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** An edition of the guidelines was written, changed or adopted. */
public record EditionChanged(EditionId edition) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.EDITION, edition.value()));
    }
}
