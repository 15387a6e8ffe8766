package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.guideline.EditionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which conference everybody is told of on the first page. */
class InPublicTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final ConferencePage held = conference("held", ConferenceState.CLOSED, -400);
    private final ConferencePage neverHeld = conference("never-held", ConferenceState.PREPARED, -30);
    private final ConferencePage next = conference("next", ConferenceState.PREPARED, 30);
    private final ConferencePage open = conference("open", ConferenceState.OPEN, 0);

    @Test
    void theOneThatGoesOnComesFirstAndThenTheNext() {
        assertThat(ConferenceRegister.inPublic(List.of(next, open, held), NOW)).hasValue(open);
        assertThat(ConferenceRegister.inPublic(List.of(next, held), NOW)).hasValue(next);
    }

    @Test
    void oneThatWasOnlyPreparedIsNeverTheLast() {
        assertThat(ConferenceRegister.inPublic(List.of(neverHeld, held), NOW)).hasValue(held);
        assertThat(ConferenceRegister.inPublic(List.of(neverHeld), NOW)).isEmpty();
    }

    private static ConferencePage conference(String slug, ConferenceState state, long days) {
        var begins = NOW.plus(Duration.ofDays(days));
        var ends = begins.plus(Duration.ofHours(4));
        return new ConferencePage(
                ConferenceId.next(),
                0,
                "IK",
                slug,
                slug,
                begins,
                ends,
                "Goslar",
                "",
                List.of(),
                List.of(),
                EditionId.next(),
                new Contact("", "", ""),
                Wifi.NONE,
                new Window(begins, ends),
                state,
                null);
    }
}
