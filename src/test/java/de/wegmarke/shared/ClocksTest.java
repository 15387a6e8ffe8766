package de.wegmarke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final Instant THEN = Instant.parse("2019-11-08T13:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Test
    void itIsThenForWhatIsRunThenAndNowAgainAfterwards() {
        var clock = Clocks.in(ZONE);
        var read = new ArrayList<Instant>();
        Clocks.at(THEN, () -> read.add(clock.instant()));
        assertThat(read).containsExactly(THEN);
        assertThat(clock.instant()).isAfter(THEN);
        assertThat(clock.withZone(ZoneId.of("UTC")).getZone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void othersKeepTheirTime() {
        var clock = Clocks.in(ZONE);
        Clocks.at(
                THEN,
                () -> assertThat(CompletableFuture.supplyAsync(clock::instant).join())
                        .isAfter(THEN));
    }
}
