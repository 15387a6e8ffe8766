package de.wegmarke.house;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text exists in every language, and every text is used. A key stands in the code as a whole; or it is put together
 * from a literal that ends with a dot or a hyphen ({@code "contribution.kind." + kind}); or it ends with the name of a
 * constant ({@code conference.phase.COLLECT}); or {@code Words} adds "-empty" and
 * "-too-long" to it.
 */
class TranslationsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\s*[,}]");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern ASKED_IN_JAVA =
            Pattern.compile("(?:getTranslation|new RuleViolation)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern TYPED =
            Pattern.compile("(?:Words|check)\\s*\\.(required|optional)(?:Line)?\\([^;]*?,\\s*\"([^\"]+)\"");
    private static final Pattern ASKED_IN_TEMPLATE = Pattern.compile("say\\(\"([a-z][\\w.-]*)\"[,)]");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("[a-z][a-z0-9]*(?:[.-]\\w+)+");
    private static final Pattern QUOTED_KEY = Pattern.compile("\"([a-z][a-z0-9]*(?:[.-]\\w+)+)\"");
    private static final Pattern BEGINNING_IN_TEMPLATE = Pattern.compile("([a-z][a-z0-9.-]*[.-])(?=\")");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern PARTICIPANT_PAGES = Pattern.compile(
            "(?:page|offline|rules|(?:join|receipt|show)[a-z-]*|parts/(?:became|code|kind|light|now|outside|responsible|table|wall))\\.jte");
    private static final List<String> RULES_ADD = List.of("-empty", "-too-long", "-missing", "-year");

    private final List<Language> languages = Sources.below(Sources.TRANSLATIONS, ".properties").stream()
            .map(Language::read)
            .sorted(Comparator.comparing(language -> !language.toString().equals("translations_de.properties")))
            .toList();
    private final List<Sources> code = Stream.of(
                    Sources.below(Sources.JAVA, ".java"), Sources.below(Sources.FRONTEND, ".ts", ".js"))
            .flatMap(List::stream)
            .toList();
    private final List<Sources> templates = Sources.below(Sources.TEMPLATES, ".jte");

    /** One language's file. */
    record Language(Path file, Map<String, String> texts, Set<String> twice) {

        static Language read(Sources source) {
            var texts = new TreeMap<String, String>();
            var twice = new TreeSet<String>();
            var reader = new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    if (texts.put((String) key, (String) value) != null) {
                        twice.add((String) key);
                    }
                    return value;
                }
            };
            try {
                reader.load(new StringReader(source.text()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Language(source.file(), texts, twice);
        }

        boolean isWhole() {
            return texts.get("language.whole").equals("true");
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    @Test
    void thereIsGermanAndEnglish() {
        assertThat(languages)
                .extracting(Language::toString)
                .contains("translations_de.properties", "translations_en.properties");
    }

    /** What a language that is not whole must have besides: all that is asked for in the parts of the participant's screen. */
    @Test
    void everyLanguageHasTheParticipantsScreen() {
        var german = languages.getFirst().texts().keySet();
        var asked = Stream.of(
                        "session/ui/WorkshopView",
                        "session/ui/Composer",
                        "session/ui/OwnCard",
                        "session/ui/OwnCardForm",
                        "session/ui/CardItem",
                        "session/ui/CardLine",
                        "session/ui/ClusterItem",
                        "session/ui/DotStrip",
                        "session/ui/DotsLeft",
                        "session/ui/GroupBar",
                        "session/ui/GroupCards",
                        "session/ui/ReceiptPlace",
                        "session/ui/WhatNow",
                        "session/ui/TimeLeft",
                        "session/ui/OurRecommendations",
                        "session/ui/OwnOutcome",
                        "session/ui/SimilarThings",
                        "session/ui/CardFinder",
                        "session/ui/Leaving",
                        "session/ui/WorkshopFoot",
                        "contribution/CaptureDesk",
                        "priority/DotDesk",
                        "ui/parts/LanguageChoice",
                        "ui/EveryScreen")
                .map(part -> Sources.JAVA.resolve("de/wegmarke/" + part + ".java"))
                .flatMap(part -> Sources.below(part, ".java").stream())
                .flatMap(part -> part.literals().stream())
                .map(Sources.Literal::value)
                .flatMap(literal -> german.stream()
                        .filter(key -> key.equals(literal)
                                || literal.endsWith(".") && literal.contains(".") && key.startsWith(literal)))
                .collect(toCollection(TreeSet::new));
        asked.addAll(askedOnPagesOf(german));
        // How a day and a time are written.
        german.stream().filter(key -> key.startsWith("shared.format.")).forEach(asked::add);
        // How things stand of which a phone is reminded while somebody writes.
        german.stream().filter(key -> key.startsWith("results.standing.")).forEach(asked::add);
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(languages)
                .allSatisfy(
                        language -> assertThat(missing(asked, language.texts().keySet()))
                                .as("missing in %s", language)
                                .isEmpty());
    }

    /** The plain pages to which participants come are there in every language, too. */
    private Set<String> askedOnPagesOf(Set<String> german) {
        return templates.stream()
                .filter(template -> PARTICIPANT_PAGES
                        .matcher(Sources.TEMPLATES.relativize(template.file()).toString())
                        .matches())
                .flatMap(template -> Stream.concat(
                        QUOTED_KEY.matcher(template.text()).results().map(key -> key.group(1)),
                        BEGINNING_IN_TEMPLATE.matcher(template.text()).results().map(part -> part.group(1))))
                .flatMap(literal -> german.stream()
                        .filter(key -> key.equals(literal)
                                || literal.endsWith(".") && literal.contains(".") && key.startsWith(literal)
                                || literal.endsWith("-") && literal.contains(".") && key.startsWith(literal)))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyLanguageHasEveryKeyOnceAndWithWords() {
        var all =
                languages.stream().flatMap(one -> one.texts().keySet().stream()).collect(toCollection(TreeSet::new));
        assertThat(languages).allSatisfy(language -> {
            assertThat(missing(
                            language.isWhole() ? all : Set.of(),
                            language.texts().keySet()))
                    .as("missing in %s", language)
                    .isEmpty();
            assertThat(language.twice()).as("twice in %s", language).isEmpty();
            assertThat(language.texts())
                    .as("empty in %s", language)
                    .allSatisfy((key, text) -> assertThat(text).isNotBlank());
        });
    }

    @Test
    void everyLanguageHasTheSamePlaces() {
        var first = languages.getFirst().texts();
        assertThat(languages)
                .allSatisfy(language -> assertThat(language.texts())
                        .allSatisfy((key, text) -> assertThat(places(text))
                                .as("places of %s in %s", key, language)
                                .isEqualTo(places(first.getOrDefault(key, text)))));
    }

    @Test
    void apostrophesSurviveTheFormat() {
        assertThat(languages)
                .allSatisfy(language -> assertThat(language.texts()).allSatisfy((key, text) -> {
                    if (places(text).isEmpty()) {
                        assertThat(text)
                                .as("%s in %s has no places: one apostrophe is enough", key, language)
                                .doesNotContain("''");
                    } else {
                        assertThat(text)
                                .as("%s in %s has places: double its apostrophes", key, language)
                                .doesNotContainPattern(LONE_APOSTROPHE);
                        assertThat(new MessageFormat(text)).isNotNull();
                    }
                }));
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        assertThat(missing(askedFor(), languages.getFirst().texts().keySet()))
                .as("asked for in code or templates, but not translated")
                .isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        var whole = new TreeSet<String>();
        var beginnings = new TreeSet<String>();
        for (var source : code) {
            for (var literal : source.literals()) {
                var value = literal.value();
                whole.add(value);
                RULES_ADD.forEach(ending -> whole.add(value + ending));
                if (value.matches("[a-z][a-z0-9]*\\.(?:[a-z0-9.-]*[.-])?")) {
                    beginnings.add(value);
                }
            }
        }
        for (var template : templates) {
            KEY_IN_TEMPLATE.matcher(template.text()).results().forEach(key -> whole.add(key.group()));
            BEGINNING_IN_TEMPLATE.matcher(template.text()).results().forEach(part -> beginnings.add(part.group(1)));
        }
        var constants = code.stream()
                .flatMap(source -> CONSTANT.matcher(source.withoutComments()).results())
                .map(MatchResult::group)
                .collect(toSet());
        assertThat(languages.getFirst().texts().keySet())
                .as("translated, but used nowhere")
                .filteredOn(not(whole::contains))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .filteredOn(key -> !constants.contains(key.substring(key.lastIndexOf('.') + 1)))
                .isEmpty();
    }

    private Set<String> askedFor() {
        var asked = new TreeSet<String>();
        for (var source : code) {
            ASKED_IN_JAVA.matcher(source.withoutComments()).results().forEach(call -> asked.add(call.group(1)));
            TYPED.matcher(source.withoutComments()).results().forEach(call -> {
                asked.add(call.group(2) + "-too-long");
                if (call.group(1).equals("required")) {
                    asked.add(call.group(2) + "-empty");
                }
            });
        }
        for (var template : templates) {
            ASKED_IN_TEMPLATE.matcher(template.text()).results().forEach(key -> asked.add(key.group(1)));
        }
        return asked;
    }

    /** Plurals are Unicode's: a choice of numbers knows two forms, Ukrainian and Arabic need up to six. */
    @Test
    void aSumOfNothingNamesNobody() {
        assertThat(languages)
                .filteredOn(Language::isWhole)
                .isNotEmpty()
                .allSatisfy(language -> assertThat(List.of("recommendation.dots.hidden", "recommendation.dots.shown"))
                        .allSatisfy(key -> {
                            var sum = new MessageFormat(language.texts().get(key));
                            assertThat(sum.format(new Object[] {0, 0, 0})).doesNotContainPattern("\\d");
                            assertThat(sum.format(new Object[] {0, 0, 3}))
                                    .contains("3 ")
                                    .doesNotContain("0");
                        }));
    }

    @Test
    void numbersChooseByUnicodesPlurals() {
        assertThat(languages)
                .allSatisfy(language -> assertThat(language.texts())
                        .allSatisfy((key, text) ->
                                assertThat(text).as("%s in %s", key, language).doesNotContain(",choice,")));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(toCollection(TreeSet::new));
    }

    private static List<String> missing(Collection<String> wanted, Set<String> there) {
        var missing = new ArrayList<>(wanted);
        missing.removeAll(there);
        return missing;
    }
}
