package de.wegmarke.contribution;

import java.util.Arrays;
import java.util.List;

/** What more can be said on a card of a kind, each in a field of its own (C4). In the order in which it is asked. */
public enum Aspect {
    /** Why it did not work. */
    WHY(Kind.LESSON_LEARNED),
    /** Under which conditions it was tried. */
    CONDITIONS(Kind.LESSON_LEARNED),
    /** Who knows more about it. */
    WHOM_TO_ASK(Kind.LESSON_LEARNED),
    /** Who does it. */
    WHO(Kind.WORKS_WELL),
    /** Where it is done. */
    WHERE(Kind.WORKS_WELL);

    private final Kind kind;

    Aspect(Kind kind) {
        this.kind = kind;
    }

    /** Those that are asked on a card of that kind; none for most. */
    public static List<Aspect> of(Kind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).toList();
    }

    /** The key of its name on a card. */
    public String key() {
        return "contribution.aspect." + name();
    }
}
