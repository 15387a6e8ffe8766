package de.wegmarke.shared;

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
        "Rufbus 🚌 fährt, 🚌, true",
        "Ein Rufbus fährt., Rufbus., true",
        "Ein Rufbus fährt., „Rufbus“, true",
        "Der „Rufbus“ fährt., rufbus fährt, true",
        "Das Jobcenter hilft, Job-Center, true",
        "Das Job-Center hilft, Jobcenter, true",
        "Das Job Center hilft, Job-Center, true",
        "Das Job-Center hilft, job center, true",
        "Das Job\u2011Center hilft, Jobcenter, true",
        "Lebens·raum, Lebensraum, true",
        "Der Job. Das Center, Job-Center, false",
        "IK5-H4-07, ik5-h4, true",
        "Rufbus\u200bfährt, rufbus fährt, true",
        "Deutschkurs, Kurs., true"
    })
    void wordsAreAlikeWhateverTheirCaseAndUmlauts(String text, String typed, boolean found) {
        assertThat(Folding.holds(Folding.of(text), typed)).isEqualTo(found);
    }
}
