package de.wegmarke.house;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheets: one file per part, all of them served, and no rule that no screen uses. */
class StylesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.(wm-[a-z0-9-]+)");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:^|[\\s;{])(?:(?:margin|padding|border|inset)-)?(?:left|right|top|bottom)(?:-[a-z]+)*\\s*:");
    /** With what is to be taken if nobody has, it need not be. */
    private static final Pattern USED = Pattern.compile("var\\((--wm-[a-z0-9-]+)\\)");

    private static final int LONGEST = 300;

    private static final Pattern LAYER = Pattern.compile("@layer ([a-z,]+)[;{]");

    private final List<Sources> styles = Sources.below(Sources.FRONTEND.resolve("css"), ".css");

    @Test
    void everyFileIsAPart() {
        assertThat(styles)
                .isNotEmpty()
                .allSatisfy(style -> assertThat(style.text().lines().count())
                        .as("lines of %s", style)
                        .isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void everyFileIsServed() throws IOException {
        var build = Files.readString(Path.of("pom.xml"));
        assertThat(styles)
                .allSatisfy(style -> assertThat(build)
                        .as("the build puts %s into a style sheet", style)
                        .contains(style.file().getFileName().toString()));
    }

    /** Whichever sheet comes first into a page decides which layer lies over which, for all that follow. */
    @Test
    void everySheetOfTheAppSaysTheOrderOfTheLayers() {
        assertThat(List.of("screen.css", "office.css"))
                .allSatisfy(sheet -> assertThat(LAYER.matcher(served(sheet))
                                .results()
                                .flatMap(layer -> Arrays.stream(layer.group(1).split(",", -1)))
                                .distinct())
                        .as(sheet)
                        .containsExactly("aura", "tokens", "parts", "faces"));
    }

    private String served(String sheet) {
        try (var file = getClass().getResourceAsStream("/META-INF/resources/css/" + sheet)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A rule with a value that nobody has named is none, and nobody hears of it. */
    @Test
    void everyNamedValueHasBeenNamed() {
        var sheets = styles.stream().map(Sources::text).collect(joining("\n"));
        var used = Stream.concat(
                        styles.stream(),
                        Stream.concat(
                                Sources.below(Sources.FRONTEND, ".ts").stream(),
                                Sources.below(Sources.JAVA, ".java").stream()))
                .flatMap(source -> USED.matcher(source.text()).results().map(name -> name.group(1)))
                .collect(toCollection(TreeSet::new));
        assertThat(used)
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(sheets).as(name).containsPattern("(?m)(?:^|[{;])\\s*" + name + "\\s*:"));
    }

    @Test
    void everyClassIsOnAScreen() {
        var code = Stream.of(
                        Sources.below(Sources.JAVA, ".java"),
                        Sources.below(Sources.FRONTEND, ".ts", ".html"),
                        Sources.below(Sources.TEMPLATES, ".jte"))
                .flatMap(List::stream)
                .map(Sources::text)
                .collect(joining("\n"));
        var styled = styles.stream()
                .flatMap(style -> CLASS.matcher(withoutComments(style)).results())
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
        assertThat(styled).as("styled, but on no screen").isNotEmpty().allMatch(name -> isUsed(name, code));
    }

    @Test
    void directionsAreLogical() {
        assertThat(styles)
                .allSatisfy(style -> assertThat(PHYSICAL.matcher(withoutComments(style))
                                .results()
                                .map(MatchResult::group))
                        .as("would not turn with Arabic: %s", style)
                        .isEmpty());
    }

    /** As a whole, or put together from a beginning and something else: {@code "wm-kind-" + name}. */
    private static boolean isUsed(String name, String code) {
        return Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])")
                        .matcher(code)
                        .find()
                || Pattern.compile("-")
                        .matcher(name)
                        .results()
                        .skip(1)
                        .map(hyphen -> Pattern.quote(name.substring(0, hyphen.end())) + "[\"'$]")
                        .anyMatch(beginning ->
                                Pattern.compile(beginning).matcher(code).find());
    }

    private static String withoutComments(Sources style) {
        return COMMENT.matcher(style.text()).replaceAll("");
    }
}
