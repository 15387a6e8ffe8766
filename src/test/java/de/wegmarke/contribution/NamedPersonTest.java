package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPersonTest {

    @ParameterizedTest
    @CsvSource({
        "Die Sachbearbeiterin Frau Müller grüßt nie, Frau Müller",
        "Herr Dr. Özdemir hilft, Herr Dr. Özdemir",
        "Fragen Sie Familie Al-Khatib, Familie Al-Khatib",
        "Mrs. Smith is rude, Mrs. Smith",
        "Пані Коваль допомагає, Пані Коваль",
        "Ayşe Hanım çok yardımcı, Ayşe Hanım",
        "السيدة مريم تساعد الجميع, السيدة مريم",
        "Anrufen: 05321 76-276, 05321 76-276",
        "an max@example.org schreiben, max@example.org",
        "In der Oker-Straße beim mueller, Müller"
    })
    void somebodySeemsToBeNamed(String text, String named) {
        assertThat(NamedPerson.in(text, List.of("Müller"))).contains(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frauen und Herren sollen zusammen lernen",
                "Mehr Busse zwischen 2019 und 2021",
                "Eine Frau sagte: Der Bus fährt um 17:30",
                "Die Familie kommt nach"
            })
    void nobodyIs(String text) {
        assertThat(NamedPerson.in(text, List.of("Müller"))).isEmpty();
    }

    /** A screen may send a megabyte: it is answered as soon as a card. */
    @Test
    void onlyAsMuchAsACardHoldsIsLookedThrough() {
        assertThat(NamedPerson.in("a".repeat(1_000_000) + "@example.org", List.of("Müller")))
                .isEmpty();
        assertThat(NamedPerson.in("x ".repeat(100_000) + "Frau Müller", List.of("Müller")))
                .isEmpty();
    }
}
