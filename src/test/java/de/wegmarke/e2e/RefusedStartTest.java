package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

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

    /** Nobody finds the sentence in two hundred lines of a story. */
    @Test
    void aFolderThatIsNoneIsSaidInOneSentence() throws Exception {
        var file = Program.below("no-folder");
        FileSystemUtils.deleteRecursively(file);
        try (var program = new Program(file)) {
            FileSystemUtils.deleteRecursively(file);
            Files.writeString(file, "");
            program.begin(false);
            assertThat(program.ended()).isEqualTo(1);
            assertThat(program.said())
                    .contains("Wegmarke cannot start. " + file)
                    .contains("a folder is needed");
            assertThat(program.said()).doesNotContain("\tat ");
        }
    }
}
