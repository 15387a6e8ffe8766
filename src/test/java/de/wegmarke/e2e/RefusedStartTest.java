package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What cannot be is told in one sentence before anything is begun. */
@InBrowser
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RefusedStartTest {

    @Test
    void belowAPathOfAHostItDoesNotStart() throws Exception {
        try (var program =
                new Program(Program.below("refused-start")).with("--base-url=https://wegmarke.example/wegmarke")) {
            program.begin(false);
            assertThat(program.ended()).isEqualTo(2);
            assertThat(program.said().strip())
                    .contains("--base-url=https://wegmarke.example/wegmarke", "no path")
                    .hasLineCount(1);
        }
    }
}
