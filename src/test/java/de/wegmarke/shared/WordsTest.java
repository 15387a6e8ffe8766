package de.wegmarke.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One rule for text: the table of cases that the browser is asked too (e2e.WordsInTheBrowserTest). */
class WordsTest {

    /** A row of the table: what was typed, what is kept of it, and how long that is. */
    public record Case(String note, String typed, String clean, int length) {}

    static Stream<Case> table() {
        return JsonMapper.shared()
                .readValue(
                        WordsTest.class.getResourceAsStream("words.json"), new TypeReference<java.util.List<Case>>() {})
                .stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void c3TheTextIsCleanedAndCountedAsReadersSeeIt(Case row) {
        assertThat(Words.clean(row.typed())).as(row.note()).isEqualTo(row.clean());
        assertThat(Words.length(row.clean())).as(row.note()).isEqualTo(row.length());
    }

    @Test
    void c3ACardSaysSomethingAndNotTooMuch() {
        assertThat(Words.required("ä".repeat(280), "contribution.text", 280)).hasSize(280);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Words.required("\u3164", "contribution.text", 280))
                .withMessage("contribution.text-empty");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Words.required("ä".repeat(281), "contribution.text", 280))
                .satisfies(broken -> assertThat(broken.arguments()).containsExactly(280, 281));
    }

    @Test
    void aMillionBlanksAreCleanedInOneGo() {
        var blanks = " ".repeat(1_000_000);
        assertThat(Words.clean(blanks + "a" + blanks + "b" + blanks + "\n" + blanks + "c" + blanks))
                .hasSize(2_000_004);
    }

    @ParameterizedTest
    @CsvSource({
        "'Caritas  Goslar', Caritas Goslar",
        "'Caritas\u00a0Goslar', Caritas Goslar",
        "'Caritas\u200bGoslar', Caritas Goslar",
        "'Caritas\nGoslar', Caritas Goslar",
        "'\u200fCaritas\u202e Goslar\u2060', Caritas Goslar",
        "'Caritas Goslar \u200e', Caritas Goslar",
        "'\u2060 Caritas \u061c Goslar', Caritas Goslar"
    })
    void aNameIsOneLineAndTwoBlanksMakeNoSecondOne(String typed, String name) {
        assertThat(Words.line(typed)).isEqualTo(name);
    }
}
