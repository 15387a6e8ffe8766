package de.wegmarke.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlmostRightTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /results/                              | /results
            /Results                               | /results
            /results/projects/P-2019-001).         | /results/projects/P-2019-001
            /results/fields/1-arbeit%22            | /results/fields/1-arbeit
            /results/fields/1-arbeit%E2%80%9C      | /results/fields/1-arbeit
            /CONFERENCES/IK5,                      | /conferences/IK5
            /conferences/ik5]                      | /conferences/ik5
            /APP/Workshop                          | /app/workshop
            /app/projects/P-2019-001.              | /app/projects/P-2019-001
            /LINKS/aBc-D_eF9.                      | /links/aBc-D_eF9
            //evil.example/results/                | /evil.example/results
            //                                     | /
            """)
    void whatASentenceLeftBehindIsTakenAway(String typed, String mended) {
        assertThat(AlmostRight.of(typed)).contains(mended);
        assertThat(AlmostRight.of(mended)).as("and that is all").isEmpty();
    }

    @Test
    void thousandsOfSignsAreTakenAwayToo() {
        for (var sign : List.of(".", ")", "%22", "%E2%80%9C", ".%20")) {
            assertThat(AlmostRight.of("/results" + sign.repeat(20_000))).contains("/results");
            assertThat(AlmostRight.query("page=1" + sign.repeat(20_000))).contains("page=1");
            assertThat(AlmostRight.query(sign.repeat(20_000) + "x")).isEmpty();
        }
    }
}
