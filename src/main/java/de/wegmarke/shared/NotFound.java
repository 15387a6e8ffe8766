package de.wegmarke.shared;

/** What was asked for does not exist, or the asking person must not know that it does. Answered with 404. */
public class NotFound extends RuleViolation {

    public NotFound() {
        super("shared.not-found");
    }
}
