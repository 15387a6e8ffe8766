package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What a sheet of paper looks like (Foto): to look up what was written there, until its time is over. */
@Entity
public class SheetPhoto extends Aggregate {

    @EmbeddedId
    private SheetId sheet;

    @Column(length = Picture.LARGEST)
    private byte[] content;

    private UUID takenBy;
    private Instant takenAt;

    protected SheetPhoto() {}

    SheetPhoto(SheetId sheet, GroupId group, Picture picture, Person by, Instant when) {
        this.sheet = sheet;
        take(group, picture, by, when);
    }

    final void take(GroupId group, Picture picture, Person by, Instant when) {
        content = picture.jpeg();
        takenBy = by.id().value();
        takenAt = when;
        touched(group.topic());
    }

    /** The same, about to be deleted: whoever looks at it looks again. */
    SheetPhoto ended(GroupId group) {
        touched(group.topic());
        return this;
    }

    byte[] content() {
        return content;
    }
}
