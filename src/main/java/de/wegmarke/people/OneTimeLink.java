package de.wegmarke.people;

import de.wegmarke.database.Aggregate;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link that can be used once, within its time. Only the hash of its secret is kept. */
@Entity
public class OneTimeLink extends Aggregate {

    @EmbeddedId
    private LinkId id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LinkPurpose purpose;

    private @Nullable UUID subject;
    private String secretHash;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    /** The device it was used on, which it lets in. */
    @Embedded
    private @Nullable DeviceKey device;

    protected OneTimeLink() {}

    OneTimeLink(LinkPurpose purpose, @Nullable UUID subject, Secret secret, Instant when, Duration valid) {
        this.id = LinkId.next();
        this.purpose = purpose;
        this.subject = subject;
        this.secretHash = secret.hash();
        this.madeAt = when;
        this.expiresAt = when.plus(valid);
    }

    public LinkId id() {
        return id;
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    /** The account or project it is about; none for the first administrator. */
    public Optional<UUID> subject() {
        return Optional.ofNullable(subject);
    }

    public LinkState state(Instant when) {
        if (revokedAt != null) {
            return LinkState.REVOKED;
        }
        if (usedAt != null) {
            return LinkState.USED;
        }
        return when.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    /** Whether it still lets in the device it was used on. */
    boolean letsIn(DeviceKey visitor, Instant when) {
        return revokedAt == null
                && usedAt != null
                && visitor.equals(device)
                && when.isBefore(usedAt.plus(purpose.access()));
    }

    /** @throws LinkClosed if it cannot be used (any more) */
    void use(@Nullable DeviceKey on, Instant when) {
        if (state(when) != LinkState.OPEN) {
            throw new LinkClosed(state(when));
        }
        usedAt = when;
        device = on;
    }

    void revoke(Instant when) {
        if (revokedAt == null) {
            revokedAt = when;
        }
    }

    LinkCard card() {
        return new LinkCard(madeAt, expiresAt, usedAt, revokedAt);
    }
}
