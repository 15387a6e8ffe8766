package de.wegmarke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void ourOptionsGetTheirPrefixAndSpringsStayAsTheyAre() throws Options.Unknown {
        assertThat(new Options(List.of("--port=80", "--operator-name=Amt für X", "--logging.level.root=info"))
                        .forSpring())
                .containsExactly(
                        "--wegmarke.port=80", "--wegmarke.operator-name=Amt für X", "--logging.level.root=info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot=80", "--port", "port=80", "8080", "-p"})
    void whatIsNoOptionIsNamedInTheSentence(String typed) {
        assertThatExceptionOfType(Options.Unknown.class)
                .isThrownBy(() -> new Options(List.of(typed)).forSpring())
                .withMessageContaining(typed.replaceFirst("=.*", ""));
    }

    @Test
    void helpAndReadmeListEverySetting() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(Options.names()).isNotEmpty().allSatisfy(name -> {
            assertThat(Options.help()).contains("--" + name + "=");
            assertThat(readme).contains("`--" + name + "`");
        });
    }
}
