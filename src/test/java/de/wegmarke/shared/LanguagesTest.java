package de.wegmarke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  |                             | de",
                "  | en-GB,en;q=0.9,de;q=0.5     | en",
                "  | fr,de;q=0.5,en;q=0.3        | de",
                "  | fr                          | de",
                "en| de                          | en",
                "xx| en                          | en",
                "  | ;;q=malformed               | de"
            })
    void theWishDecidesThenTheBrowserThenGerman(String wish, String accepted, String language) {
        assertThat(Languages.chosen(Languages.WHOLE, wish, accepted)).hasToString(language);
    }
}
