package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** "12345678901234567890", the secret of the examples in RFC 6238. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOON = Instant.parse("2026-03-01T11:00:00Z");

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @Test
    void aClockMayGoHalfAMinuteWrongAndNoMore() {
        var now = NOON.getEpochSecond() / 30;
        for (var step : new long[] {now - 1, now, now + 1}) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, step), NOON)).hasValue(step);
        }
        for (var step : new long[] {now - 2, now + 2}) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, step), NOON)).isEmpty();
        }
        assertThat(Totp.step(SECRET, "", NOON)).isEmpty();
    }

    @Test
    void aSecretHas160BitsAndIsNobodyElses() {
        assertThat(Totp.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.secret());
    }
}
