package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;

/** A project was worded, asked for, answered, advanced, reported on or published. */
public record ProjectChanged(ConferenceId conference, ProjectId project) implements Change {

    @Override
    public Set<Topic> topics() {
        return Set.of(new Topic(Topic.Of.PROJECT, project.value()), new Topic(Topic.Of.CONFERENCE, conference.value()));
    }
}
