package de.wegmarke.contribution;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** A card was written, worded anew, withdrawn, restored, hidden or shown. */
public record ContributionChanged(ConferenceId conference, GroupId group, ContributionId contribution)
        implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.GROUP, group.value()), new Topic(Topic.Of.CONFERENCE, conference.value()));
    }
}
