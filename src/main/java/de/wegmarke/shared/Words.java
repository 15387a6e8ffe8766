package de.wegmarke.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people typed, made clean and counted by Unicode's rules. The browser does the same in {@code frontend/words.js}, and
 * one table of cases is asked of both ({@code words.json}).
 *
 * <p>Clean is: composed letters (NFC), one kind of line end, no control characters, nothing that turns the direction of
 * what follows, no more than six marks over a letter, no blanks at the ends, no more than one empty line. What separates words never glues them. A text in which
 * there is nothing to be seen is empty.
 */
public final class Words {

    /** How many code points a character as readers see it may have before it counts as more than one. */
    private static final int PER_CHARACTER = 4;

    private static final int LONGEST_SEARCH = 200;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x85\\u2028\\u2029]");
    private static final Pattern GAP = Pattern.compile("[\\t\\x1C-\\x1F]");
    private static final Pattern HARMFUL = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\uFEFF\\uFFF9-\\uFFFB\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
    /** Signs of the tag alphabet stand behind a flag only; anywhere else they are words that nobody sees. */
    private static final Pattern LOOSE_TAGS =
            Pattern.compile("(\\x{1F3F4}[\\x{E0000}-\\x{E007F}]*)|[\\x{E0000}-\\x{E007F}]+");

    /** More marks over one letter than any language needs (Tibetan the most) lie over the lines around. */
    private static final Pattern PILED_MARKS = Pattern.compile("([\\p{Mn}\\p{Me}]{6})[\\p{Mn}\\p{Me}]++");

    private static final String BLANK = "[\\p{IsWhite_Space}\\u200B\\u2060]";
    private static final String BLANK_IN_LINE = "[\\p{IsWhite_Space}\\u200B\\u2060&&[^\\n]]";
    /** Here and at the ends each run of blanks is tried at its beginning only: thousands of them must not take a minute. */
    private static final Pattern BEFORE_LINE_END = Pattern.compile("(?<!%1$s)%1$s++(?=\\n)".formatted(BLANK_IN_LINE));

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern ENDS = Pattern.compile("^%1$s++|(?<!%1$s)%1$s++$".formatted(BLANK));
    private static final Pattern GAPS = Pattern.compile("[\\p{IsWhite_Space}\\u200B]+");
    private static final Pattern UNSEEN_IN_LINES = Pattern.compile("[\\u200E\\u200F\\u061C\\u2060]");

    private Words() {}

    /**
     * The typed text, cleaned, within its bounds. It keeps its lines (C9).
     *
     * @param key the prefix of the translation keys for "…-empty" and "…-too-long"
     * @param longest the greatest allowed {@linkplain #length length}
     * @throws RuleViolation if nothing or too much was typed
     */
    public static String required(@Nullable String typed, String key, int longest) {
        return there(optional(typed, key, longest), key);
    }

    /**
     * Like {@link #required}, but may be left empty.
     *
     * @throws RuleViolation if too much was typed
     */
    public static String optional(@Nullable String typed, String key, int longest) {
        return within(clean(typed), key, longest);
    }

    /** Like {@link #required} for a title or a name: {@linkplain #line one line}. */
    public static String requiredLine(@Nullable String typed, String key, int longest) {
        return there(optionalLine(typed, key, longest), key);
    }

    /** Like {@link #requiredLine}, but may be left empty. */
    public static String optionalLine(@Nullable String typed, String key, int longest) {
        return within(line(typed), key, longest);
    }

    /** A clean text in its lines; empty if there is nothing to be seen in it. */
    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var text = LINE_END.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("\n");
        text = GAP.matcher(text).replaceAll(" ");
        text = HARMFUL.matcher(text).replaceAll("");
        text = LOOSE_TAGS.matcher(text).replaceAll("$1");
        text = PILED_MARKS.matcher(text).replaceAll("$1");
        text = BEFORE_LINE_END.matcher(text).replaceAll("");
        text = EMPTY_LINES.matcher(text).replaceAll("\n\n");
        text = ENDS.matcher(text).replaceAll("");
        return text.codePoints().anyMatch(Words::isSeen) ? text : "";
    }

    /** A clean text of one line, one blank between its words: what tells things apart, so that two blanks make no second one. */
    public static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : GAPS.matcher(clean(UNSEEN_IN_LINES.matcher(typed).replaceAll("")))
                        .replaceAll(" ");
    }

    /** The lines of a text in which something is to be seen, each {@linkplain #line clean}. */
    public static Stream<String> lines(String text) {
        return text.lines().map(Words::line).filter(line -> !line.isEmpty());
    }

    /** Whether nothing is to be seen in what was typed. */
    public static boolean areNone(@Nullable String typed) {
        return clean(typed).isEmpty();
    }

    /** Whether there is a letter or a digit in it, of whatever language: something that can be read aloud. */
    public static boolean haveALetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What somebody looks for: one line, of which no more is kept than anybody would type. */
    public static String lookedFor(@Nullable String typed) {
        var line = line(typed);
        return line.codePointCount(0, line.length()) <= LONGEST_SEARCH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SEARCH));
    }

    /**
     * The length in characters as a reader counts them (grapheme clusters, UAX 29); what piles up more than four signs in
     * one place counts more.
     */
    public static int length(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var length = 0;
        for (int from = 0, to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            length += Math.ceilDiv(text.codePointCount(from, to), PER_CHARACTER);
        }
        return length;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default ->
                character != '\u2800'
                        && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    private static String there(String words, String key) {
        if (words.isEmpty()) {
            throw new RuleViolation(key + "-empty");
        }
        return words;
    }

    private static String within(String words, String key, int longest) {
        var length = length(words);
        if (length > longest) {
            throw new RuleViolation(key + "-too-long", longest, length);
        }
        return words;
    }
}
