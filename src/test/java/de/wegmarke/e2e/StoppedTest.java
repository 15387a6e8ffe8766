package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Who ends the program and all that it started at once gets the same order as who ends the program alone. */
@InBrowser
class StoppedTest {

    @Test
    void aSignalToTheWholeGroupStopsTheDatabaseLast() throws Exception {
        var data = Program.below("stopped");
        FileSystemUtils.deleteRecursively(data);
        try (var program = new Program(data)) {
            program.start(false);
            assertThat(program.sharesItsGroupWithTheDatabase()).isFalse();
            program.endWholeGroup();
            assertThat(program.said())
                    .contains("The embedded MariaDB has stopped.")
                    .doesNotContain("ended from outside")
                    .doesNotContain(" ERROR ")
                    .doesNotContain("Exception");
        }
    }
}
