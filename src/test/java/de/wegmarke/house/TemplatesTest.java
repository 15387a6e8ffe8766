package de.wegmarke.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plain pages' templates. */
class TemplatesTest {

    private static final Pattern AS_IT_IS = Pattern.compile("\\$unsafe\\{[^}]*}");

    /** Everything else is made harmless by the engine, as its place in the page needs it. */
    @Test
    void onlyOurOwnSignsAreWrittenAsTheyAre() {
        assertThat(Sources.below(Sources.TEMPLATES, ".jte"))
                .flatExtracting(template -> AS_IT_IS.matcher(template.text())
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .containsExactlyInAnyOrder(
                        "$unsafe{frame.signs()}",
                        "$unsafe{script}",
                        "$unsafe{QrCode.svg(joinAt, words.say(\"conference.sheet.qr\", shown.code().spoken()))}");
    }
}
