package de.wegmarke.people;

import de.wegmarke.database.Written;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened at the doors. It is never changed, holds ids and no names (A2a), and outlives what it is about. */
@Entity
@Immutable
class AuditEntry extends Written {

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private @Nullable UUID who;
    private @Nullable UUID about;
    private String detail;
    private String address;

    protected AuditEntry() {}

    AuditEntry(AuditKind kind, @Nullable UUID who, @Nullable UUID about, String detail, String address, Instant when) {
        this.at = when;
        this.kind = kind;
        this.who = who;
        this.about = about;
        this.detail = detail;
        this.address = address;
    }
}
