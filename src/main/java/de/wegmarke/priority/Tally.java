package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the dots of a group are shown (C7). A group without one has never shown them. */
@Entity
public class Tally extends Aggregate {

    /** That the dots of a group show, or show no longer, wherever they are counted. */
    public record Turned(GroupId group) {}

    @EmbeddedId
    private GroupId breakoutGroup;

    private ConferenceId conference;
    private @Nullable Revelation revelation;

    protected Tally() {}

    Tally(OpenGroup group) {
        this.breakoutGroup = group.id();
        this.conference = group.conference();
    }

    void reveal(Person by, Instant when) {
        if (revelation == null) {
            revelation = new Revelation(by.id().value(), when);
            changed();
        }
    }

    void conceal() {
        if (revelation != null) {
            revelation = null;
            changed();
        }
    }

    private void changed() {
        touched(breakoutGroup.topic(), conference.topic());
        happened(new Turned(breakoutGroup));
    }
}
