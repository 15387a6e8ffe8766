package de.wegmarke.contribution;

import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The fuller words of a card (C4).
 *
 * @param words what was said about each aspect, in the order in which they are asked; none for what nobody has filled in
 */
public record Details(Map<Aspect, String> words) {

    /** The most characters that each takes. */
    public static final int LONGEST = 200;

    /** The prefix of the key of what is wrong with one. */
    public static final String KEY = "contribution.details";

    /** Nothing more was said. */
    public static final Details NONE = new Details(Map.of());

    public Details {
        var ordered = new EnumMap<Aspect, String>(Aspect.class);
        ordered.putAll(words);
        words = Collections.unmodifiableMap(ordered);
    }

    /** What was said about it; empty for nothing. */
    public String about(Aspect aspect) {
        return Objects.requireNonNullElse(words.get(aspect), "");
    }

    /**
     * What is kept of them on a card of that kind: cleaned, and nothing that belongs to another kind.
     *
     * @throws RuleViolation if there are too many characters in one of them
     */
    Details on(Kind kind) {
        var kept = new EnumMap<Aspect, String>(Aspect.class);
        for (var aspect : Aspect.of(kind)) {
            var said = Words.optional(about(aspect), KEY, LONGEST);
            if (!said.isEmpty()) {
                kept.put(aspect, said);
            }
        }
        return new Details(kept);
    }

    /** All of it as one text, in the order in which it is asked. */
    public String together() {
        return String.join("\n", words.values());
    }
}
