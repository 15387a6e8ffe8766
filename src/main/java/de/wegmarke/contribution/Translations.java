package de.wegmarke.contribution;

import de.wegmarke.people.AccountId;
import de.wegmarke.shared.Words;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a card says in other languages (C9). Whoever leads the group makes them: they stand beside the original, and go when that is worded
 * anew.
 *
 * @param said by the BCP 47 tag of the language
 */
public record Translations(Map<String, Said> said) {

    /** The most characters of one: other languages need more room than the original. */
    public static final int LONGEST = 560;

    /** Nobody has made any. */
    public static final Translations NONE = new Translations(Map.of());

    /** One of them. @param by who made it */
    public record Said(String text, AccountId by) {}

    public Translations {
        said = Collections.unmodifiableMap(new TreeMap<>(said));
    }

    /** What stands in that language; empty for nothing. */
    public String in(String language) {
        var known = said.get(language);
        return known == null ? "" : known.text();
    }

    /**
     * The same with other words in one language.
     *
     * @param text empty takes it away
     * @throws de.wegmarke.shared.RuleViolation if it is too long
     */
    Translations with(String language, String text, AccountId by) {
        var next = new TreeMap<>(said);
        var clean = Words.optional(text, "contribution.translation", LONGEST);
        if (clean.isEmpty()) {
            next.remove(language);
        } else {
            next.put(language, new Said(clean, by));
        }
        return new Translations(next);
    }
}
