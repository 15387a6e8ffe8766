package de.wegmarke.conference;

import de.wegmarke.shared.Words;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a group is asked in its steps (Leitfragen), where that is another question than its own.
 *
 * @param asked by step
 */
record Questions(Map<Phase, String> asked) {

    /** The most characters of one. */
    static final int LONGEST = 300;

    /** In each step the group's own. */
    static final Questions NONE = new Questions(Map.of());

    Questions {
        asked = Collections.unmodifiableMap(new TreeMap<>(asked));
    }

    /** What is asked in that step; empty for the group's own question. */
    String in(Phase step) {
        return asked.getOrDefault(step, "");
    }

    /**
     * The same with another question in one step.
     *
     * @param question empty for the group's own
     * @throws de.wegmarke.shared.RuleViolation if it is too long
     */
    Questions with(Phase step, String question) {
        var next = new TreeMap<>(asked);
        var clean = Words.optional(question, "conference.group-question", LONGEST);
        if (clean.isEmpty()) {
            next.remove(step);
        } else {
            next.put(step, clean);
        }
        return new Questions(next);
    }
}
