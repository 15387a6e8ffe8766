package de.wegmarke.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is seen or typed: what travels with whoever gives another one (A1, E3).
 *
 * @param kind null while there is none
 * @param reason empty while there is none
 */
public record AnswerDraft(@Nullable AnswerKind kind, String reason) {

    /** A recommendation that nobody has answered. */
    public static final AnswerDraft NONE = new AnswerDraft(null, "");
}
