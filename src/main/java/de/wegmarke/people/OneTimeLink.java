package de.wegmarke.people;

import de.wegmarke.database.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that can be used once, within its time. Only the hash of its secret is kept. */
@Entity
public class OneTimeLink extends Aggregate {

    @EmbeddedId
    private LinkId id;

    /** The name of its {@link LinkKind}. */
    @Column(name = "purpose")
    private String kind;

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

    OneTimeLink(LinkKind kind, @Nullable UUID subject, Secret secret, Instant when, Duration valid) {
        this.id = LinkId.next();
        this.kind = kind.name();
        this.subject = subject;
        this.secretHash = secret.hash();
        this.madeAt = when;
        this.expiresAt = when.plus(valid);
    }

    public LinkId id() {
        return id;
    }

    boolean isOf(LinkKind one) {
        return kind.equals(one.name());
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
    boolean letsIn(DeviceKey visitor, LinkKind of, Instant when) {
        var used = usedAt;
        return revokedAt == null
                && used != null
                && visitor.equals(device)
                && of.admission()
                        .filter(to -> when.isBefore(used.plus(to.access())))
                        .isPresent();
    }

    /** @throws LinkClosed if it cannot be used (any more) */
    void use(@Nullable DeviceKey on, Instant when) {
        if (state(when) != LinkState.OPEN) {
            throw new LinkClosed(state(when));
        }
        usedAt = when;
        device = on;
    }

    /** Whether it was used on a device whose answer never arrived there, so that it may be used once more. */
    boolean isWaitingFor(Optional<DeviceKey> lost) {
        return revokedAt == null && lost.filter(key -> key.equals(device)).isPresent();
    }

    void useInstead(DeviceKey on) {
        device = on;
    }

    void revoke(Instant when) {
        if (revokedAt == null) {
            revokedAt = when;
        }
    }

    LinkLine line() {
        return new LinkLine(madeAt, expiresAt, usedAt, revokedAt);
    }
}
