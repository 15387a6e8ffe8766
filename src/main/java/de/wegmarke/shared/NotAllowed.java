package de.wegmarke.shared;

/** The acting person may not do this. Answered with 403. */
public class NotAllowed extends RuleViolation {

    public NotAllowed() {
        super("shared.not-allowed");
    }
}
