package de.wegmarke.recommendation;

/** The one answer a recommendation ends in (E3). */
public enum AnswerKind {
    TAKEN_UP,
    EXISTS_ALREADY,
    NOT_TAKEN_UP,
    CARRIED_OVER
}
