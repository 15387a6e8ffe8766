package de.wegmarke.conference;

import de.wegmarke.database.Aggregate;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** What somebody who leads a group has begun to write on a device (Angefangenes), until it is sent, gone on with elsewhere, or a day old. */
@Entity
public class Unfinished extends Aggregate {

    /** In characters: as much as a card takes. */
    private static final int SHOWN = 280;

    private static final int LONGEST = 8000;

    @Id
    private UUID id;

    private GroupId breakoutGroup;
    private UUID device;

    @Enumerated(EnumType.STRING)
    private WritingPlace place;

    private String text;
    private String words;
    private UUID toldBy;
    private Instant toldAt;

    protected Unfinished() {}

    Unfinished(GroupId group, UUID device, WritingPlace place, String text, String words, Person by, Instant when) {
        this.id = id(group, device, place);
        this.breakoutGroup = group;
        this.device = device;
        this.place = place;
        tell(text, words, by, when);
    }

    /** One for each device and place. */
    static UUID id(GroupId group, UUID device, WritingPlace place) {
        return UUID.nameUUIDFromBytes(
                "%s %s %s".formatted(group.value(), device, place).getBytes(StandardCharsets.UTF_8));
    }

    final void tell(String text, String words, Person by, Instant when) {
        this.text = text.codePoints()
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // Nobody types so much; what is cut could not be gone on with.
        this.words = Words.length(words) > LONGEST ? "" : words;
        this.toldBy = by.id().value();
        this.toldAt = when;
        touched(breakoutGroup.cues());
    }

    /** The same, about to be deleted: whoever looks at it looks again. */
    Unfinished ended() {
        touched(breakoutGroup.cues());
        return this;
    }

    String words() {
        return words;
    }
}
