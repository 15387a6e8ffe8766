package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The cue that somebody gives: one at a time. Who it is, nobody is told. */
@Entity
public class GivenCue extends Aggregate {

    @EmbeddedId
    private ParticipantId participant;

    private GroupId breakoutGroup;

    @Enumerated(EnumType.STRING)
    private Cue cue;

    private Instant givenAt;

    protected GivenCue() {}

    GivenCue(Membership by, Cue cue, Instant when) {
        this.participant = by.id();
        this.breakoutGroup = by.group();
        become(cue, when);
    }

    final void become(Cue next, Instant when) {
        cue = next;
        givenAt = when;
        changed();
    }

    /** The same, about to be deleted: whoever looks at it looks again. */
    GivenCue ended() {
        changed();
        return this;
    }

    Cue cue() {
        return cue;
    }

    private void changed() {
        touched(breakoutGroup.cues(), participant.topic());
    }
}
