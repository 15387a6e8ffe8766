package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Words;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cards that were taken in together, from a file or a sheet of paper (Schwung): from which, by whom, when, and whether they were taken back. */
@Entity
public class CardBatch extends Aggregate {

    @EmbeddedId
    private BatchId id;

    private GroupId breakoutGroup;
    private String source;
    private int cards;
    private UUID takenBy;
    private Instant takenAt;
    private @Nullable Instant undoneAt;
    private @Nullable SheetId sheet;

    protected CardBatch() {}

    /** @param source what the file is called, or the number of the sheet */
    CardBatch(BatchId id, GroupId group, String source, int cards, Person by, Instant when) {
        this.id = id;
        this.breakoutGroup = group;
        this.source = Words.requiredLine(source, "contribution.batch.source", 200);
        this.cards = cards;
        this.takenBy = by.id().value();
        this.takenAt = when;
        touched(group.topic());
    }

    /** The same, as what stood on a sheet of paper. */
    CardBatch from(SheetId sheet) {
        this.sheet = sheet;
        return this;
    }

    void undo(Instant when) {
        undoneAt = when;
        touched(breakoutGroup.topic());
    }

    void redo() {
        undoneAt = null;
        touched(breakoutGroup.topic());
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    boolean isFrom(@Nullable SheetId other) {
        return Objects.equals(sheet, other);
    }

    BatchId id() {
        return id;
    }
}
