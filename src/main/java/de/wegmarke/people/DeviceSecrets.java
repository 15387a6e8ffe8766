package de.wegmarke.people;

import de.wegmarke.database.Deed;
import de.wegmarke.shared.NotAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives devices a new secret when they may do more than before, and ends the old one once the new one is used (J3). */
@Service
@Deed
public class DeviceSecrets {

    private final DeviceRenewals renewals;
    private final Clock clock;

    DeviceSecrets(DeviceRenewals renewals, Clock clock) {
        this.renewals = renewals;
        this.clock = clock;
    }

    /**
     * Puts a new secret in the place of the old one, in the transaction that binds to the new one what is new. The last that was made
     * is the one that counts.
     *
     * @return the one made before and never used, which is worth nothing any more
     * @throws NotAllowed if the old one was replaced already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DeviceKey> renew(DeviceKey before, DeviceKey fresh) {
        var known = renewals.toChange(before.hash());
        var overtaken = known.map(DeviceRenewal::fresh);
        if (known.filter(DeviceRenewal::isUsed).isPresent()) {
            throw new NotAllowed();
        }
        known.ifPresent(renewal -> renewal.makeAnew(fresh, clock.instant()));
        renewals.saveAndFlush(known.orElseGet(() -> new DeviceRenewal(before, fresh, clock.instant())));
        return overtaken;
    }

    /** The same where nothing is bound to the new secret besides. */
    void renewAlone(DeviceKey before, DeviceKey fresh) {
        renew(before, fresh);
    }

    /** Binds all that the secret could do to one that nobody has: whose it was stays on record, and nobody is them any more. */
    void end(DeviceKey device) {
        var nobodys = DeviceKey.of(Secret.fresh());
        renew(device, nobodys);
        use(nobodys);
    }

    /** The new secret that was given in place of this one and was not used yet. */
    @Transactional(readOnly = true)
    Optional<DeviceKey> waiting(DeviceKey before) {
        return renewals.of(before.hash()).stream()
                .filter(renewal -> renewal.before().equals(before))
                .filter(Predicate.not(DeviceRenewal::isUsed))
                .map(DeviceRenewal::fresh)
                .findFirst();
    }

    /** How the secret stands now. */
    @Transactional(readOnly = true)
    Standing standing(DeviceKey device) {
        var now = clock.instant();
        return renewals.of(device.hash()).stream()
                .map(renewal -> renewal.standing(device, now))
                .max(Comparator.naturalOrder())
                .orElse(Standing.GOOD);
    }

    /** How a secret stands: good, good and never used before, replaced so lately that what it comes with may have been on its way. */
    enum Standing {
        GOOD,
        NEW,
        JUST_REPLACED,
        REPLACED
    }

    /** A new secret is used for the first time: the one before ends. Where another one was made meanwhile nothing happens. */
    void use(DeviceKey fresh) {
        before(fresh)
                .flatMap(before -> renewals.toChange(before.hash()))
                .filter(renewal -> renewal.fresh().equals(fresh) && !renewal.isUsed())
                .ifPresent(renewal -> {
                    renewal.use(clock.instant());
                    renewals.save(renewal);
                    // Of those before that one nothing can be on its way any more.
                    before(renewal.before()).map(DeviceKey::hash).ifPresent(renewals::deleteById);
                });
    }

    private Optional<DeviceKey> before(DeviceKey fresh) {
        return renewals.of(fresh.hash()).stream()
                .filter(renewal -> renewal.fresh().equals(fresh))
                .map(DeviceRenewal::before)
                .findFirst();
    }
}
