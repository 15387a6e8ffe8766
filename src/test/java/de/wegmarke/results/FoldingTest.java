package de.wegmarke.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who searches need not know how a word is spelled. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Straßenmusik, STRASSE, true",
        "Gespräch über Café, ueber gesprach CAFE, true",
        "Ueberlingen, über, true",
        "Mobilität, mobilitat bus, false",
        "100 %, %, true",
        "hundert, %, false",
        "abc, _, false",
        "Rufbus 🚌 fährt, 🚌, true"
    })
    void wordsAreAlikeWhateverTheirCaseAndUmlauts(String text, String typed, boolean found) {
        assertThat(Folding.holds(Folding.of(text), typed)).isEqualTo(found);
    }
}
