package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u0000\u0007"})
    void aCardSaysSomething(String nothing) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Words.required(nothing, "contribution.text", 280))
                .withMessage("contribution.text-empty");
    }

    @Test
    void twoHundredAndEightyCharactersFitAndOneMoreDoesNot() {
        assertThat(Words.required("ä".repeat(280), "contribution.text", 280)).hasSize(280);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Words.required("ä".repeat(281), "contribution.text", 280))
                .satisfies(broken -> assertThat(broken.arguments()).containsExactly(280, 281));
    }

    @Test
    void aSmileyCountsAsOneCharacter() {
        assertThat(Words.required("😀".repeat(280), "contribution.text", 280)).isNotEmpty();
    }

    @Test
    void controlCharactersAreLeftOutAndLettersComposed() {
        assertThat(Words.required(" A\u0000u\u0308to\r\nweg ", "contribution.text", 280))
                .isEqualTo("Aüto\nweg");
    }
}
