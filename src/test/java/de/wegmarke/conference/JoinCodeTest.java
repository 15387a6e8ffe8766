package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** J1. */
class JoinCodeTest {

    @Test
    void j1ACodeHasEightLettersThatDoNotLookAlike() {
        assertThat(Stream.generate(JoinCode::fresh).limit(500))
                .extracting(JoinCode::value)
                .allMatch(code -> code.matches("[ABCDEFGHJKLMNPQRSTUVWXYZ3789]{8}"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUSFAHRT", "busfahrt", " Busf ahrt ", "BUSF-AHRT", "busf–ahrt", "B U S F A H R T\n"})
    void caseBlanksAndHyphensDoNotMatter(String typed) {
        assertThat(JoinCode.typed(typed)).contains(new JoinCode("BUSFAHRT"));
    }

    @Test
    void digitsOfAnotherScriptAreTheSame() {
        assertThat(JoinCode.typed("BUS٣٧٨٩X")).contains(new JoinCode("BUS3789X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BUSFAHR", "BUSFAHRTX", "BUSFAHR0", "BUSFAHRI", "BUSFAHRO", "BUSFAHRÄ", "' or 1=1"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(JoinCode.typed(typed)).isEmpty();
    }

    @Test
    void aCodeIsReadAloudInTwoParts() {
        assertThat(new JoinCode("BUSFAHRT").spoken()).isEqualTo("BUSF AHRT");
    }
}
