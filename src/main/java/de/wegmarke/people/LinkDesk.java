package de.wegmarke.people;

import de.wegmarke.database.Deed;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues, uses and revokes one-time links. */
@Service
@Deed
public class LinkDesk {

    private static final Duration TO_SET_UP = Duration.ofDays(1);

    private final OneTimeLinks links;
    private final List<LinkKind> kinds;
    private final AuditLog audit;
    private final DeviceSecrets secrets;
    private final Clock clock;
    private final Settings settings;

    LinkDesk(
            OneTimeLinks links,
            List<LinkKind> kinds,
            AuditLog audit,
            DeviceSecrets secrets,
            Clock clock,
            Settings settings) {
        this.links = links;
        this.kinds = kinds;
        this.audit = audit;
        this.secrets = secrets;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Makes a link. Older ones for the same that were not used yet no longer work.
     *
     * @param subject what it opens: the account, the project
     * @param valid how long it can be used
     * @return its address, which is kept nowhere
     * @throws NotAllowed if the person may not issue links of this kind
     */
    public OneTimeAddress issue(Person by, LinkKind kind, UUID subject, Duration valid) {
        by.mustBe(kind.issuer());
        audit.note(AuditKind.LINK_MADE, by.id(), subject, kind.name());
        return issue(kind, subject, valid);
    }

    /** The link that makes the first administrator, valid for a day. Earlier ones no longer work. */
    OneTimeAddress issueForFirstAdmin() {
        audit.note(AuditKind.LINK_MADE, null, null, AccountLinks.FIRST_ADMIN.name());
        return issue(AccountLinks.FIRST_ADMIN, null, TO_SET_UP);
    }

    private OneTimeAddress issue(LinkKind kind, @Nullable UUID subject, Duration valid) {
        var now = clock.instant();
        for (var older : links.allToChange(kind.name(), subject)) {
            if (older.state(now) == LinkState.OPEN) {
                older.revoke(now);
            }
        }
        var secret = Secret.fresh();
        links.save(new OneTimeLink(kind, subject, secret, now, valid));
        return new OneTimeAddress(settings.address("/links/" + secret.value()), now.plus(valid));
    }

    /**
     * Revokes all links for the subject, and the access that they opened.
     *
     * @throws NotAllowed if the person may not issue links of this kind
     */
    public void revoke(Person by, LinkKind kind, UUID subject) {
        by.mustBe(kind.issuer());
        var now = clock.instant();
        var all = links.allToChange(kind.name(), subject);
        all.forEach(link -> link.revoke(now));
        if (!all.isEmpty()) {
            audit.note(AuditKind.LINKS_ENDED, by.id(), subject, kind.name());
        }
    }

    /**
     * What the link is for. Looking does not use it up.
     *
     * @throws LinkClosed if it opens nothing (any more), except on the device it has let in
     */
    @Transactional(readOnly = true)
    public OpenedLink look(Secret secret, Optional<DeviceKey> device) {
        var now = clock.instant();
        var link = links.findBySecretHash(secret.hash()).orElseThrow(() -> new LinkClosed(LinkState.UNKNOWN));
        var kind = kind(link);
        var openedHere = device.filter(known -> link.letsIn(known, kind, now)).isPresent();
        var lost = device.flatMap(secrets::waiting);
        if (!openedHere && !link.isWaitingFor(lost) && link.state(now) != LinkState.OPEN) {
            throw new LinkClosed(link.state(now));
        }
        return new OpenedLink(kind, openedHere, among(link, kind, device));
    }

    /**
     * Whom or what the link is about. Asking does not use it up.
     *
     * @throws LinkClosed if it opens nothing (any more)
     */
    @Transactional(readOnly = true)
    Optional<UUID> subject(Secret secret, LinkKind kind) {
        var link = links.findBySecretHash(secret.hash())
                .filter(known -> known.isOf(kind))
                .orElseThrow(() -> new LinkClosed(LinkState.UNKNOWN));
        var state = link.state(clock.instant());
        if (state != LinkState.OPEN) {
            throw new LinkClosed(state);
        }
        return link.subject();
    }

    /**
     * Uses a link that lets a device in.
     *
     * @param before as who the device was known until now; if it was never heard from since it used this link, it may use it again
     * @return what the device is let in to from now on
     * @throws LinkClosed if it cannot be used (any more), or lets no device in; of two at once, one wins
     */
    public OpenedLink open(Secret secret, DeviceKey device, Optional<DeviceKey> before) {
        var link = locked(secret);
        var kind = kind(link);
        if (kind.admission().isEmpty()) {
            throw new LinkClosed(LinkState.UNKNOWN);
        }
        var lost = before.flatMap(known -> secrets.renew(known, device));
        if (link.isWaitingFor(lost)) {
            link.useInstead(device);
        } else {
            link.use(device, clock.instant());
        }
        noteUse(link);
        return new OpenedLink(kind, true, among(link, kind, before));
    }

    /** The same on a device that was not known. */
    public OpenedLink open(Secret secret, DeviceKey device) {
        return open(secret, device, Optional.empty());
    }

    /**
     * Uses a link up.
     *
     * @return its subject
     * @throws LinkClosed if it cannot be used (any more); of two at once, one wins
     */
    Optional<UUID> use(Secret secret, LinkKind kind) {
        var link = locked(secret);
        if (!link.isOf(kind)) {
            throw new LinkClosed(LinkState.UNKNOWN);
        }
        link.use(null, clock.instant());
        noteUse(link);
        return link.subject();
    }

    /** Nobody is logged in who uses a link: what is known is what it is about. */
    private void noteUse(OneTimeLink link) {
        audit.note(
                AuditKind.LINK_USED,
                null,
                link.subject().orElse(null),
                kind(link).name());
    }

    private OneTimeLink locked(Secret secret) {
        return links.toChange(secret.hash()).orElseThrow(() -> new LinkClosed(LinkState.UNKNOWN));
    }

    /** A kind that no room brings any more opens nothing. */
    private LinkKind kind(OneTimeLink link) {
        return kinds.stream().filter(link::isOf).findFirst().orElseThrow(() -> new LinkClosed(LinkState.UNKNOWN));
    }

    private Optional<UUID> among(OneTimeLink link, LinkKind kind, Optional<DeviceKey> device) {
        return link.subject()
                .filter(subject -> device.stream()
                        .flatMap(known -> subjectsOf(known, kind).stream())
                        .anyMatch(other -> !other.equals(subject)));
    }

    /** What the device was let in to by links that were not revoked, each once, the latest first. */
    @Transactional(readOnly = true)
    public List<UUID> subjectsOf(DeviceKey device, LinkKind kind) {
        var now = clock.instant();
        return links.usedOn(device.hash(), kind.name()).stream()
                .filter(link -> link.letsIn(device, kind, now))
                .flatMap(link -> link.subject().stream())
                .distinct()
                .toList();
    }

    /**
     * All links that were made for the subject, the latest first.
     *
     * @throws NotAllowed if the person may not issue links of this kind
     */
    @Transactional(readOnly = true)
    public List<LinkLine> of(Person by, LinkKind kind, UUID subject) {
        by.mustBe(kind.issuer());
        return links.about(kind.name(), subject).stream().map(OneTimeLink::line).toList();
    }
}
