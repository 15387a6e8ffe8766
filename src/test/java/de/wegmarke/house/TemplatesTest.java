package de.wegmarke.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plain pages' templates. */
class TemplatesTest {

    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern REPLACES = Pattern.compile("(?s).*\\sth:replace=.*");
    private static final Pattern DOES_MORE = Pattern.compile("(?s).*\\sth:(?!replace=).*");

    /** It is replaced first, with all that stands on it: a condition beside it is never asked. */
    @Test
    void whatIsReplacedSaysNothingElse() {
        assertThat(Sources.below(Sources.TEMPLATES, ".html"))
                .flatExtracting(template -> TAG.matcher(template.text())
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .filteredOn(tag -> REPLACES.matcher(tag).matches())
                .isNotEmpty()
                .noneMatch(tag -> DOES_MORE.matcher(tag).matches());
    }
}
