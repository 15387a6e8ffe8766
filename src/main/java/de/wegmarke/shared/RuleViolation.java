package de.wegmarke.shared;

import java.util.List;

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

    /** Every rule that said no at once; a single one is alone. */
    public List<RuleViolation> all() {
        return List.of(this);
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
