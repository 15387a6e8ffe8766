package de.wegmarke.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.people.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinGateTest {

    private static final int CODES = 40;
    private static final double ALL_CODES = Math.pow(28, 8);

    private Instant now = Instant.parse("2019-11-08T13:00:00Z");
    private final Clock clock = new Clock() {
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
    };
    private final Secret key = Secret.fresh();
    private final JoinGate gate = new JoinGate(clock, () -> key, 1);

    @Test
    void j2WhoGuessesFromManyPlacesForADayFindsNothing() {
        long looked = 0;
        for (int second = 0; second < Duration.ofHours(8).toSeconds(); second++) {
            now = now.plusSeconds(1);
            for (int i = 0; i < 40; i++) {
                var address = "203.0.113." + (second + i) % 250;
                if (looks(address, "")) {
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
                var turn = gate.ask("203.0.113.1", tickets[one]);
                looked += turn instanceof JoinGate.Look ? 1 : 0;
                tickets[one] = turn instanceof JoinGate.Wait later ? later.ticket() : "";
            }
        }
        assertThat(looked * CODES / ALL_CODES).isLessThan(0.00001);
    }

    @Test
    void j2TheHallBehindOneAddressMistypesAndComesInWhileOthersGuess() {
        comesIn("192.0.2.1");
        for (int i = 0; i < 10_000; i++) {
            looks("203.0.113." + i % 250, "");
        }
        for (int phone = 0; phone < 50; phone++) {
            assertThat(looks("192.0.2.1", "")).as("mistyped").isTrue();
            now = now.plusSeconds(1);
            comesIn("192.0.2.1");
        }
    }

    @Test
    void j2WhoHadToWaitIsLetInAfterwardsAndNotBefore() {
        for (int i = 0; i < 10_000; i++) {
            looks("203.0.113." + i % 250, "");
        }
        var ticket = ((JoinGate.Wait) gate.ask("198.51.100.7", "")).ticket();
        assertThat(looks("198.51.100.7", ticket)).isFalse();
        now = now.plus(JoinGate.WAIT);
        for (int i = 0; i < 10_000; i++) {
            looks("203.0.113." + i % 250, "");
        }
        assertThat(looks("198.51.100.8", ticket)).as("of somebody else").isFalse();
        assertThat(looks("198.51.100.7", ticket.replace('.', '0'))).as("forged").isFalse();
        assertThat(looks("198.51.100.7", ticket)).isTrue();
    }

    @Test
    void j2TwoNodesLookAtNoMoreThanOneAndKnowWhoHasWaitedAtTheOther() {
        var nodes = List.of(new JoinGate(clock, () -> key, 2), new JoinGate(clock, () -> key, 2));
        var looked = 0;
        for (int i = 0; i < 10_000; i++) {
            looked += nodes.get(i % 2).ask("203.0.113." + i % 250, "") instanceof JoinGate.Look ? 1 : 0;
        }
        assertThat(looked).isEqualTo(270);
        var ticket = ((JoinGate.Wait) nodes.getFirst().ask("198.51.100.7", "")).ticket();
        now = now.plus(JoinGate.WAIT);
        for (int i = 0; i < 10_000; i++) {
            nodes.getLast().ask("203.0.113." + i % 250, "");
        }
        assertThat(nodes.getLast().ask("198.51.100.7", ticket)).isInstanceOf(JoinGate.Look.class);
    }

    private boolean looks(String address, String ticket) {
        return gate.ask(address, ticket) instanceof JoinGate.Look;
    }

    /** With a right code. */
    private void comesIn(String address) {
        gate.wasRight((JoinGate.Look) gate.ask(address, ""));
    }
}
