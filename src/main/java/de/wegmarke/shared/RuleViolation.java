package de.wegmarke.shared;

/**
 * A rule of the domain said no. The message is a translation key, so that everybody is told in their own language; the
 * arguments fill its places.
 */
public class RuleViolation extends RuntimeException {

    private final transient Object[] arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** The translation key of the sentence that says which rule and what to do now. */
    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
