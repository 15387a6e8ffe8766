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
    private final Clock clock;
    private final Settings settings;

    LinkDesk(OneTimeLinks links, Clock clock, Settings settings) {
        this.links = links;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Makes a link. Older ones for the same that were not used yet no longer work.
     *
     * @param subject what it opens: the account, the project
     * @param valid how long it can be used
     * @return its address, which is kept nowhere
     * @throws NotAllowed if the person may not issue links of this purpose
     */
    public OneTimeAddress issue(Person by, LinkPurpose purpose, UUID subject, Duration valid) {
        by.mustBe(purpose.issuer());
        return issue(purpose, subject, valid);
    }

    /** The link that makes the first administrator, valid for a day. Earlier ones no longer work. */
    OneTimeAddress issueForFirstAdmin() {
        return issue(LinkPurpose.FIRST_ADMIN, null, TO_SET_UP);
    }

    private OneTimeAddress issue(LinkPurpose purpose, @Nullable UUID subject, Duration valid) {
        var now = clock.instant();
        for (var older : links.about(purpose, subject)) {
            if (older.state(now) == LinkState.OPEN) {
                older.revoke(now);
            }
        }
        var secret = Secret.fresh();
        links.save(new OneTimeLink(purpose, subject, secret, now, valid));
        return new OneTimeAddress(settings.address("/links/" + secret.value()), now.plus(valid));
    }

    /**
     * Revokes all links for the subject, and the access that they opened.
     *
     * @throws NotAllowed if the person may not issue links of this purpose
     */
    public void revoke(Person by, LinkPurpose purpose, UUID subject) {
        by.mustBe(purpose.issuer());
        var now = clock.instant();
        links.about(purpose, subject).forEach(link -> link.revoke(now));
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
        var openedHere = device.filter(known -> link.letsIn(known, now)).isPresent();
        if (!openedHere && link.state(now) != LinkState.OPEN) {
            throw new LinkClosed(link.state(now));
        }
        return new OpenedLink(link.purpose(), openedHere);
    }

    /**
     * Whom or what the link is about. Asking does not use it up.
     *
     * @throws LinkClosed if it opens nothing (any more)
     */
    @Transactional(readOnly = true)
    Optional<UUID> subject(Secret secret, LinkPurpose purpose) {
        var link = links.findBySecretHash(secret.hash())
                .filter(known -> known.purpose() == purpose)
                .orElseThrow(() -> new LinkClosed(LinkState.UNKNOWN));
        var state = link.state(clock.instant());
        if (state != LinkState.OPEN) {
            throw new LinkClosed(state);
        }
        return link.subject();
    }

    /**
     * Uses a link for a responsible institution: from now on this device is let in.
     *
     * @throws LinkClosed if it cannot be used (any more); of two at once, one wins
     */
    public void open(Secret secret, DeviceKey device) {
        use(secret, LinkPurpose.RESPONSIBLE, device);
    }

    /**
     * Uses a link up.
     *
     * @return its subject
     * @throws LinkClosed if it cannot be used (any more); of two at once, one wins
     */
    Optional<UUID> use(Secret secret, LinkPurpose purpose) {
        return use(secret, purpose, null);
    }

    private Optional<UUID> use(Secret secret, LinkPurpose purpose, @Nullable DeviceKey device) {
        var link = links.lockedBySecretHash(secret.hash())
                .filter(known -> known.purpose() == purpose)
                .orElseThrow(() -> new LinkClosed(LinkState.UNKNOWN));
        link.use(device, clock.instant());
        return link.subject();
    }

    /** What the device was let in to by a link that was not revoked; the latest if there are several. */
    @Transactional(readOnly = true)
    public Optional<UUID> subjectOf(DeviceKey device, LinkPurpose purpose) {
        return subjectsOf(device, purpose).stream().findFirst();
    }

    /** Everything the device was let in to by links that were not revoked, the latest first. */
    @Transactional(readOnly = true)
    public List<UUID> subjectsOf(DeviceKey device, LinkPurpose purpose) {
        var now = clock.instant();
        return links.usedOn(device.hash(), purpose).stream()
                .filter(link -> link.letsIn(device, now))
                .flatMap(link -> link.subject().stream())
                .distinct()
                .toList();
    }

    /**
     * All links that were made for the subject, the latest first.
     *
     * @throws NotAllowed if the person may not issue links of this purpose
     */
    @Transactional(readOnly = true)
    public List<LinkCard> of(Person by, LinkPurpose purpose, UUID subject) {
        by.mustBe(purpose.issuer());
        return links.about(purpose, subject).stream().map(OneTimeLink::card).toList();
    }
}
