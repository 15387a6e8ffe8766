package de.wegmarke.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people typed, made clean: composed letters, no control characters, no blanks around it. */
public final class Words {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private Words() {}

    /**
     * The typed text, cleaned, within its bounds.
     *
     * @param key the prefix of the translation keys for "…-empty" and "…-too-long"
     * @param longest the greatest allowed length in characters as a reader counts them (code points)
     * @throws RuleViolation if nothing or too much was typed
     */
    public static String required(@Nullable String typed, String key, int longest) {
        var words = clean(typed);
        if (words.isEmpty()) {
            throw new RuleViolation(key + "-empty");
        }
        return within(words, key, longest);
    }

    /**
     * Like {@link #required}, but may be left empty.
     *
     * @throws RuleViolation if too much was typed
     */
    public static String optional(@Nullable String typed, String key, int longest) {
        return within(clean(typed), key, longest);
    }

    private static String within(String words, String key, int longest) {
        var length = words.codePointCount(0, words.length());
        if (length > longest) {
            throw new RuleViolation(key + "-too-long", longest, length);
        }
        return words;
    }

    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return INVISIBLE
                .matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }
}
