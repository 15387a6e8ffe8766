package de.wegmarke.contribution;

import de.wegmarke.database.Written;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That somebody hid a card, or showed it again. It is never changed, and holds the id of who did it (A2a). */
@Entity
@Immutable
class ModerationEntry extends Written {

    private Instant at;
    private AccountId who;

    @Enumerated(EnumType.STRING)
    private ModerationDeed deed;

    private ContributionId contribution;
    private String because;

    /** The words that stood on the card then. */
    private String said;

    protected ModerationEntry() {}

    ModerationEntry(ModerationDeed deed, Contribution card, String because, Person by, Instant when) {
        this.at = when;
        this.who = by.id();
        this.deed = deed;
        this.contribution = card.id();
        this.because = because;
        this.said = card.text();
    }
}
