package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A sheet of paper with the same questions (Bogen), for who has no device. Its number is by what it is entered later. */
@Entity
public class PaperSheet extends Aggregate {

    @EmbeddedId
    private SheetId id;

    private GroupId breakoutGroup;
    private int number;
    private UUID issuedBy;
    private Instant issuedAt;

    protected PaperSheet() {}

    PaperSheet(GroupId group, int number, Person by, Instant when) {
        this.id = SheetId.next();
        this.breakoutGroup = group;
        this.number = number;
        this.issuedBy = by.id().value();
        this.issuedAt = when;
        touched(group.topic());
    }

    GroupId group() {
        return breakoutGroup;
    }

    int number() {
        return number;
    }
}
