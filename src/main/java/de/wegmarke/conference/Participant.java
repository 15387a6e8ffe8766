package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.shared.Check;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Somebody in a group, without an account, known by their device (J3). */
@Entity
public class Participant extends Aggregate {

    @EmbeddedId
    private ParticipantId id;

    private GroupId breakoutGroup;
    private String deviceHash;
    private String name;
    private String affiliation;
    private String language;
    private Instant joinedAt;
    private Instant lastJoinedAt;

    protected Participant() {}

    Participant(GroupId group, DeviceKey device, String language, Instant when) {
        this.id = ParticipantId.next();
        this.breakoutGroup = group;
        this.deviceHash = device.hash();
        this.name = "";
        this.affiliation = "";
        this.language = language;
        this.joinedAt = when;
        this.lastJoinedAt = when;
    }

    void joinAgain(Instant when) {
        lastJoinedAt = when;
    }

    void introduce(String name, String affiliation) {
        var check = new Check();
        this.name = check.optionalLine(name, "conference.participant-name", 120);
        this.affiliation = check.optionalLine(affiliation, "conference.participant-affiliation", 160);
        check.done();
    }

    void speak(String language) {
        this.language = language;
    }

    public ParticipantId id() {
        return id;
    }

    public GroupId group() {
        return breakoutGroup;
    }

    Membership membership() {
        return new Membership(id, breakoutGroup, name, affiliation, language);
    }
}
