package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.people.DeviceSecrets.Standing;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeviceSecretsTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final DeviceKey before = DeviceKey.of(Secret.fresh());
    private final DeviceKey fresh = DeviceKey.of(Secret.fresh());
    private final DeviceRenewal renewal = new DeviceRenewal(before, fresh, NOON);

    @Test
    void bothSecretsAreGoodUntilTheNewOneIsUsed() {
        assertThat(renewal.standing(before, NOON.plusSeconds(86_400))).isEqualTo(Standing.GOOD);
        assertThat(renewal.standing(fresh, NOON.plusSeconds(86_400))).isEqualTo(Standing.NEW);
    }

    @Test
    void whatWasUnderWayWithTheOldOneIsLateForAMinuteAndThenUnknown() {
        renewal.use(NOON);
        assertThat(renewal.standing(fresh, NOON)).isEqualTo(Standing.GOOD);
        assertThat(renewal.standing(before, NOON.plusSeconds(59))).isEqualTo(Standing.JUST_REPLACED);
        assertThat(renewal.standing(before, NOON.plusSeconds(60))).isEqualTo(Standing.REPLACED);
    }
}
