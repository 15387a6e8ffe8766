package de.wegmarke.shared;

/** Somebody asked for something that makes no sense: a field, a state, a day that does not exist. Answered with 400. */
public class Senseless extends RuleViolation {

    /** @param key of the sentence that says what makes no sense */
    public Senseless(String key, Object... arguments) {
        super(key, arguments);
    }
}
