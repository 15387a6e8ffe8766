package de.wegmarke.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Days DAYS = new Days(LocalDate.of(2026, 11, 22), ZoneId.of("Europe/Berlin"));

    @Test
    void blocksStandBetweenEmptyLinesAndCommentsAreSkipped() {
        var script = Script.of("# one\n\na: 1\nb: 2\n\n# two\na: 3\n");
        assertThat(script.blocks()).hasSize(2);
        assertThat(script.all("a")).hasSize(2);
        assertThat(script.first().text("b")).isEqualTo("2");
    }

    @Test
    void aValueGoesOnInTheLinesSetInBelowIt() {
        assertThat(Script.of("agenda: 14:00 Anfang\n  18:00 Ende").first().text("agenda"))
                .isEqualTo("14:00 Anfang\n18:00 Ende");
    }

    @Test
    void partsStandBetweenStrokesAndMissingOnesAreEmpty() {
        var line = new Line("card", "NEED 3 field=5 | Ein Bus: am Sonntag");
        assertThat(line.part(1)).isEqualTo("Ein Bus: am Sonntag");
        assertThat(line.part(2)).isEmpty();
        assertThat(new Card(line).field()).isEqualTo("5");
        assertThat(new Card(line).name()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Script.of("a: 1").first().text("b"))
                .withMessageContaining("'b'");
    }

    @Test
    void daysAreWrittenOrCountedFromToday() {
        assertThat(DAYS.day("2019-11-08")).isEqualTo("2019-11-08");
        assertThat(DAYS.day("today-22")).isEqualTo("2026-10-31");
        assertThat(DAYS.day("today+9")).isEqualTo("2026-12-01");
        assertThat(DAYS.instant("2019-11-08 14:00")).isEqualTo(Instant.parse("2019-11-08T13:00:00Z"));
    }
}
