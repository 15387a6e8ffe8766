package de.wegmarke.people;

import de.wegmarke.database.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device's new secret, made because it may do more than before: whoever knows the old one gets nothing of that. The old one stays
 * good for what it could do, until the new one is used for the first time: an answer may be lost on its way.
 */
@Entity
public class DeviceRenewal extends Aggregate {

    /** How long what was sent with the old secret may still be on its way after the new one was used. */
    static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    /** The new secret was used for the first time: what was bound to the old one is bound to it from now on. */
    public record Used(DeviceKey before, DeviceKey fresh) {}

    @Id
    private String beforeHash;

    private String freshHash;
    private Instant madeAt;
    private @Nullable Instant usedAt;

    protected DeviceRenewal() {}

    DeviceRenewal(DeviceKey before, DeviceKey fresh, Instant when) {
        beforeHash = before.hash();
        freshHash = fresh.hash();
        madeAt = when;
    }

    DeviceKey before() {
        return new DeviceKey(beforeHash);
    }

    DeviceKey fresh() {
        return new DeviceKey(freshHash);
    }

    boolean isUsed() {
        return usedAt != null;
    }

    /** How one of the two secrets stands. */
    DeviceSecrets.Standing standing(DeviceKey device, Instant now) {
        if (usedAt == null) {
            return device.equals(fresh()) ? DeviceSecrets.Standing.NEW : DeviceSecrets.Standing.GOOD;
        }
        if (device.equals(fresh())) {
            return DeviceSecrets.Standing.GOOD;
        }
        return now.isBefore(usedAt.plus(ON_ITS_WAY))
                ? DeviceSecrets.Standing.JUST_REPLACED
                : DeviceSecrets.Standing.REPLACED;
    }

    /** Another new secret instead of one that nobody has used: whoever was given that one may be somebody else. */
    void makeAnew(DeviceKey instead, Instant when) {
        freshHash = instead.hash();
        madeAt = when;
    }

    void use(Instant when) {
        usedAt = when;
        happened(new Used(before(), fresh()));
    }
}
