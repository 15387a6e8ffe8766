package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** That somebody has begun to write something on their device (Entwurf): not what. */
@Entity
public class UnsentDraft extends Aggregate {

    @EmbeddedId
    private ParticipantId participant;

    private GroupId breakoutGroup;
    private Instant toldAt;

    protected UnsentDraft() {}

    UnsentDraft(Membership by, Instant when) {
        this.participant = by.id();
        this.breakoutGroup = by.group();
        tell(when);
    }

    final void tell(Instant when) {
        toldAt = when;
        touched(breakoutGroup.cues());
    }

    /** The same, about to be deleted: whoever looks at it looks again. */
    UnsentDraft ended() {
        touched(breakoutGroup.cues());
        return this;
    }
}
