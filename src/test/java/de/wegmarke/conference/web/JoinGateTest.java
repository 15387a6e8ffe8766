package de.wegmarke.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JoinGateTest {

    private static final int CODES = 40;
    private static final double ALL_CODES = Math.pow(28, 8);

    private Instant now = Instant.parse("2019-11-08T13:00:00Z");
    private final JoinGate gate = new JoinGate(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void j2WhoGuessesFromManyPlacesForADayFindsNothing() {
        long looked = 0;
        for (int second = 0; second < Duration.ofHours(8).toSeconds(); second++) {
            now = now.plusSeconds(1);
            for (int i = 0; i < 40; i++) {
                var address = "203.0.113." + (second + i) % 250;
                var wait = gate.waitBefore(address, "");
                if (wait.isEmpty()) {
                    looked++;
                }
            }
        }
        assertThat(looked).isPositive();
        assertThat(looked * CODES / ALL_CODES).isLessThan(0.00002);
    }

    @Test
    void j2WhoGuessesAndWaitsEachTimeIsNoFaster() {
        long looked = 0;
        var tickets = new String[600];
        Arrays.fill(tickets, "");
        for (int second = 0; second < Duration.ofHours(8).toSeconds(); second++) {
            now = now.plusSeconds(1);
            var one = second % tickets.length;
            for (int i = 0; i < 20; i++) {
                var wait = gate.waitBefore("203.0.113.1", tickets[one]);
                looked += wait.isEmpty() ? 1 : 0;
                tickets[one] = wait.orElse("");
            }
        }
        assertThat(looked * CODES / ALL_CODES).isLessThan(0.00001);
    }

    @Test
    void j2TheHallBehindOneAddressMistypesAndComesInWhileOthersGuess() {
        gate.wasRight("192.0.2.1");
        for (int i = 0; i < 10_000; i++) {
            gate.waitBefore("203.0.113." + i % 250, "");
        }
        for (int phone = 0; phone < 50; phone++) {
            assertThat(gate.waitBefore("192.0.2.1", "")).as("mistyped").isEmpty();
            now = now.plusSeconds(1);
            assertThat(gate.waitBefore("192.0.2.1", "")).as("right").isEmpty();
            gate.wasRight("192.0.2.1");
        }
    }

    @Test
    void j2WhoHadToWaitIsLetInAfterwardsAndNotBefore() {
        for (int i = 0; i < 10_000; i++) {
            gate.waitBefore("203.0.113." + i % 250, "");
        }
        var ticket = gate.waitBefore("198.51.100.7", "").orElseThrow();
        assertThat(gate.waitBefore("198.51.100.7", ticket)).isPresent();
        now = now.plus(JoinGate.WAIT);
        for (int i = 0; i < 10_000; i++) {
            gate.waitBefore("203.0.113." + i % 250, "");
        }
        assertThat(gate.waitBefore("198.51.100.8", ticket))
                .as("of somebody else")
                .isPresent();
        assertThat(gate.waitBefore("198.51.100.7", ticket.replace('.', '0')))
                .as("forged")
                .isPresent();
        assertThat(gate.waitBefore("198.51.100.7", ticket)).isEmpty();
    }
}
