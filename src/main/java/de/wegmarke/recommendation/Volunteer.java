package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Words;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** An institution that said in the room that it would take a recommendation in hand (Freiwillige). It binds nobody. */
@Entity
public class Volunteer extends Aggregate {

    @EmbeddedId
    private VolunteerId id;

    private RecommendationId recommendation;
    private GroupId breakoutGroup;
    private String institution;
    private UUID notedBy;
    private Instant notedAt;

    protected Volunteer() {}

    /** @throws de.wegmarke.shared.RuleViolation if the name is empty or too long */
    Volunteer(
            VolunteerId id, Recommendation recommendation, GroupId group, String institution, Person by, Instant when) {
        this.id = id;
        this.recommendation = recommendation.id();
        this.breakoutGroup = group;
        this.institution = Words.requiredLine(institution, "recommendation.volunteer", 160);
        this.notedBy = by.id().value();
        this.notedAt = when;
        changed(recommendation.conference());
    }

    /** The same, about to be deleted: whoever looks at it looks again. */
    Volunteer ended(ConferenceId conference) {
        changed(conference);
        return this;
    }

    GroupId group() {
        return breakoutGroup;
    }

    private void changed(ConferenceId conference) {
        touched(conference.topic(), conference.outcomes());
    }
}
