package de.wegmarke.contribution;

import de.wegmarke.shared.Folding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks whether a card seems to name a private person: a form of address before a name, in the languages of the hall; a mail address; a
 * telephone number; or a word that the conference watches for. It is a guess, for a warning: who writes of a minister is warned too, and
 * nobody is hindered.
 */
public final class NamedPerson {

    /** In code points. */
    private static final int LONGEST = 2000;

    private static final String NAME = "(?:(?:Dr|Prof)\\.?\\s+)*\\p{Lu}[\\p{L}\\p{M}'’-]+";

    private static final List<Pattern> SIGNS = Stream.of(
                    "(?<!\\p{L})(?:Frau|Herrn?|Familie|Fam\\.|Hr\\.|Fr\\.)\\s+" + NAME,
                    "(?<!\\p{L})(?:Mrs?|Ms|Miss)\\.?\\s+" + NAME,
                    "(?<!\\p{L})[Пп]ані?\\s+" + NAME,
                    "\\p{Lu}[\\p{L}\\p{M}]+\\s+(?:Bey|Hanım)(?!\\p{L})",
                    "(?<!\\p{L})(?:السيد|السيدة|الأستاذ|الأستاذة)\\s+[\\p{L}\\p{M}]+",
                    "[\\p{L}\\d._%+-]++@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+",
                    "(?<!\\d)(?:\\+|0)\\d[\\d /-]{5,}\\d")
            .map(Pattern::compile)
            .toList();

    private NamedPerson() {}

    /**
     * What looks like it, as it stands there; empty if nothing does.
     *
     * @param watched words of the conference's own, or parts of words, in whatever spelling
     */
    public static Optional<String> in(String written, Collection<String> watched) {
        var text = beginning(written);
        return SIGNS.stream()
                .map(sign -> sign.matcher(text))
                .filter(found -> found.find())
                .map(found -> found.group())
                .findFirst()
                .or(() -> watched(text, watched));
    }

    /** No card is longer; what a screen sends may be. */
    private static String beginning(String written) {
        return written.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<String> watched(String text, Collection<String> watched) {
        var folded = Folding.of(text);
        return watched.stream().filter(word -> Folding.holds(folded, word)).findFirst();
    }
}
