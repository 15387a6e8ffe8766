package de.wegmarke.shared;

/**
 * A rule says no for now: the same deed may be allowed later, so that whoever asked may wait and ask again (C1). A device that
 * sends cards does so by itself.
 */
public class NotNow extends RuleViolation {

    public NotNow(String key, Object... arguments) {
        super(key, arguments);
    }
}
