package de.wegmarke.shared;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages of Wegmarke: those that have a file {@code vaadin-i18n/translations_….properties}. Another language is
 * another file and nothing else. A file may begin with the participant's screen; it says so by {@code language.whole=false}. A language
 * may also be there in easy words, as Leichte Sprache is ({@code de-simple}, BCP 47); what that does not have is said in the first.
 */
public final class Languages {

    /** Spoken when nothing else was wished, and where a language has no words yet. */
    public static final Locale FIRST = Locale.GERMAN;

    /** The variant of BCP 47 for easy words. */
    private static final String EASY = "simple";

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private static final Map<Locale, Map<String, String>> WORDS = read();

    /** Those of the participant's screen, the first one first. */
    public static final List<Locale> ALL = WORDS.keySet().stream()
            .sorted(Comparator.comparing(Languages::place))
            .toList();

    /** Those of every page and screen, the first one first. */
    public static final List<Locale> WHOLE = ALL.stream()
            .filter(language -> Boolean.parseBoolean(words(language).get("language.whole")))
            .toList();

    /** The name of the parameter that wishes a language. */
    public static final String PARAMETER = "lang";

    private Languages() {}

    /** Where a language stands in a list of all: as often as it is spoken in the hall. */
    private static int place(Locale language) {
        return Integer.parseInt(words(language).getOrDefault("language.place", "99"));
    }

    /** The sentences of a language by their keys, as they stand in its file; empty if it has none. */
    public static Map<String, String> words(Locale language) {
        return Stream.of(
                        Locale.of(language.getLanguage(), "", language.getVariant()), Locale.of(language.getLanguage()))
                .flatMap(known -> Stream.ofNullable(WORDS.get(known)))
                .findFirst()
                .orElse(Map.of());
    }

    /**
     * The language of an answer: the wished one if there is such, else the browser's best, else German.
     *
     * @param among the languages that the answer comes in
     * @param wish the value of the parameter {@code lang}
     * @param accepted the browser's {@code Accept-Language}
     */
    public static Locale chosen(List<Locale> among, @Nullable String wish, @Nullable String accepted) {
        return tagged(among, wish)
                .or(() -> Optional.ofNullable(accepted == null ? null : Locale.lookup(ranges(accepted), among)))
                .orElse(FIRST);
    }

    /** The language of that tag, if it is one of them. */
    public static Optional<Locale> tagged(List<Locale> among, @Nullable String tag) {
        return tag == null
                ? Optional.empty()
                : among.stream()
                        .filter(language -> language.toLanguageTag().equals(tag))
                        .findFirst();
    }

    /**
     * By which numbers are said in a language: always with the digits of codes, counters and clocks around, so that nobody reads two kinds
     * on one screen.
     */
    public static ULocale counting(Locale language) {
        return ULocale.forLocale(language).setKeywordValue("numbers", "latn");
    }

    /** Whether a language is read from the right. */
    public static boolean isRightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** The language's own name, as a list of languages calls it. */
    public static String nameOf(Locale language) {
        return words(language).getOrDefault("language.name", language.getDisplayLanguage(language));
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static Map<Locale, Map<String, String>> read() {
        return Arrays.stream(Locale.getISOLanguages())
                .flatMap(language -> Stream.of(Locale.of(language), Locale.of(language, "", EASY)))
                .filter(language -> Languages.class.getResource(file(language)) != null)
                .collect(
                        Collectors.toMap(Function.identity(), Languages::read, (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> read(Locale language) {
        var words = new Properties();
        try (var file = Objects.requireNonNull(Languages.class.getResourceAsStream(file(language)));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException("The words of a language cannot be read: " + language, broken);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), words::getProperty));
    }

    private static String file(Locale language) {
        return "/vaadin-i18n/translations_" + language.toLanguageTag() + ".properties";
    }
}
