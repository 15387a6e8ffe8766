package de.wegmarke.contribution;

import de.wegmarke.people.AccountId;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Identifier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** That somebody hid a card, or showed it again. It is never changed, and holds the id of who did it (A2a). */
@Entity
@Immutable
class ModerationEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant at;
    private AccountId who;

    @Enumerated(EnumType.STRING)
    private ModerationDeed deed;

    private ContributionId contribution;
    private String because;

    /** The words that stood on the card then. */
    private String said;

    @Transient
    private boolean kept;

    protected ModerationEntry() {}

    ModerationEntry(ModerationDeed deed, Contribution card, String because, Person by, Instant when) {
        this.id = Identifier.next();
        this.at = when;
        this.who = by.id();
        this.deed = deed;
        this.contribution = card.id();
        this.because = because;
        this.said = card.text();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is inserted without a question whether it is there. */
    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }
}
