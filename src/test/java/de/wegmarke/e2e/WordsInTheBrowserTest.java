package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser cleans and counts a text as the server does: the same table as {@code shared.WordsTest}. */
@InBrowser
class WordsInTheBrowserTest {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    private static final String ASK = """
            async ([module, table]) => {
                const { clean, length } = await import(module);
                return JSON.parse(table)
                    .filter((row) => clean(row.typed) !== row.clean || length(row.clean) !== row.length)
                    .map((row) => `${row.note}: ${JSON.stringify(clean(row.typed))}, ${length(row.clean)}`);
            }""";

    private static final String ASK_LONG = """
            async (module) => {
                const { clean } = await import(module);
                const blanks = ' '.repeat(1_000_000);
                return clean(`${blanks}a${blanks}b${blanks}\\n${blanks}c${blanks}`).length;
            }""";

    @Test
    void aMillionBlanksAreCleanedInOneGo() throws IOException {
        assertThat(browsers.desk().evaluate(ASK_LONG, module())).isEqualTo(2_000_004);
    }

    @Test
    void c3TheTextIsCleanedAndCountedAsOnTheServer() throws IOException {
        var table = Files.readString(Path.of("src/test/resources/de/wegmarke/shared/words.json"));
        var differ = browsers.desk().evaluate(ASK, List.of(module(), table));
        assertThat(differ).isEqualTo(List.of());
    }

    private static String module() throws IOException {
        var script = Files.readAllBytes(Path.of("frontend/words.js"));
        return "data:text/javascript;base64," + Base64.getEncoder().encodeToString(script);
    }
}
