package de.wegmarke.people;

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
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One thing that happened at the doors. It is never changed, holds ids and no names (A2a), and outlives what it is about. */
@Entity
@Immutable
class AuditEntry implements Persistable<UUID> {

    /** Of version 7: the order of the ids is the order in which it happened. */
    @Id
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private @Nullable UUID who;
    private @Nullable UUID about;
    private String detail;
    private String address;

    @Transient
    private boolean kept;

    protected AuditEntry() {}

    AuditEntry(AuditKind kind, @Nullable UUID who, @Nullable UUID about, String detail, String address, Instant when) {
        this.id = Identifier.next();
        this.at = when;
        this.kind = kind;
        this.who = who;
        this.about = about;
        this.detail = detail;
        this.address = address;
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
