package de.wegmarke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLettersTest {

    @ParameterizedTest
    @CsvSource({"' 123 456 ', 123456", "abcd-EFGH, ABCDEFGH", "١٢٣٤٥٦, 123456", "३७८-abc, 378ABC", "'', ''"})
    void aCodeIsReadHoweverItIsWritten(String typed, String plain) {
        assertThat(CodeLetters.plain(typed)).isEqualTo(plain);
    }

    @Test
    void onlyThoseThatLookLikeNoOthersAreOfACode() {
        assertThat(CodeLetters.areThose(CodeLetters.random(10), 10)).isTrue();
        assertThat(CodeLetters.areThose("ABCD0", 5)).isFalse();
        assertThat(CodeLetters.areThose("ABCD", 5)).isFalse();
    }
}
