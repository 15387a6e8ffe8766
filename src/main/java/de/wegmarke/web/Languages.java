package de.wegmarke.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that pages come in; the first is spoken when nothing else was wished. */
public final class Languages {

    public static final List<Locale> ALL = List.of(Locale.GERMAN, Locale.ENGLISH);
    public static final Locale FIRST = ALL.getFirst();

    /** The name of the parameter that wishes a language. */
    public static final String PARAMETER = "lang";

    private Languages() {}

    /**
     * The language of an answer: the wished one if there is such, else the browser's best, else German.
     *
     * @param wish the value of the parameter {@code lang}
     * @param accepted the browser's {@code Accept-Language}
     */
    public static Locale chosen(@Nullable String wish, @Nullable String accepted) {
        for (var language : ALL) {
            if (language.toLanguageTag().equals(wish)) {
                return language;
            }
        }
        var best = accepted == null ? null : Locale.lookup(ranges(accepted), ALL);
        return best == null ? FIRST : best;
    }

    static boolean isKnown(String wish) {
        return ALL.stream().anyMatch(language -> language.toLanguageTag().equals(wish));
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
