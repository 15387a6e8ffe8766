package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.database.Aggregate;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One unit of priority (Punkt) that a participant gave to a thing: to one cluster or to one single card (C7). */
@Entity
public class Dot extends Aggregate {

    /** How many dots everybody has. */
    public static final int EACH = 5;

    /** How many of them somebody may give to one thing. */
    public static final int MOST_ON_ONE = 2;

    @EmbeddedId
    private DotId id;

    private ConferenceId conference;
    private GroupId breakoutGroup;
    private ParticipantId participant;
    private @Nullable ClusterId cluster;
    private @Nullable ContributionId contribution;
    private Instant givenAt;

    protected Dot() {}

    Dot(OpenGroup group, ParticipantId by, Thing thing, Instant when) {
        this.id = DotId.next();
        this.conference = group.conference();
        this.breakoutGroup = group.id();
        this.participant = by;
        this.givenAt = when;
        stick(thing);
    }

    /** Takes it from where nobody sees it any more and gives it to another thing. */
    void move(Thing thing, Instant when) {
        givenAt = when;
        stick(thing);
    }

    /** To be said before it is taken away. */
    void takeBack() {
        touched(breakoutGroup.topic());
    }

    private void stick(Thing thing) {
        cluster = thing instanceof Thing.OfCards on ? on.id() : null;
        contribution = thing instanceof Thing.OfCard on ? on.id() : null;
        touched(breakoutGroup.topic());
    }

    StuckDot stuck() {
        return new StuckDot(participant, cluster, contribution);
    }
}
