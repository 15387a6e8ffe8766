package de.wegmarke.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.directory.InstitutionId;
import de.wegmarke.shared.Clocks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** P8: how long what an institution says waits. */
class WaitingTimeTest {

    private static final Instant NOON = Instant.parse("2019-10-25T10:00:30Z");
    private static final Signature INSTITUTION = Signature.of(InstitutionId.next());

    @Test
    void p8TheEndIsAFullMinuteSoThatKeptPagesAreMadeAnewWithIt() {
        assertThat(after("7").end(INSTITUTION, NOON))
                .as("clocks are put back on the 27th")
                .isEqualTo("2019-11-01T11:01:00Z");
    }

    @Test
    void p8AnOperatorMaySetThatNothingWaitsOrNothingShowsByItself() {
        assertThat(after("0").end(INSTITUTION, NOON)).isEqualTo(NOON);
        assertThat(after("never").end(INSTITUTION, NOON)).isNull();
    }

    @Test
    void p8WhatSomebodyWithAnAccountSaysIsReleasedByIt() {
        assertThat(after("never").end(new Signature(UUID.randomUUID(), null), NOON))
                .isEqualTo(NOON);
    }

    private static WaitingTime after(String days) {
        return new WaitingTime(days, Clocks.in(ZoneId.of("Europe/Berlin")));
    }
}
