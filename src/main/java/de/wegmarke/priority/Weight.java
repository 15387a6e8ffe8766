package de.wegmarke.priority;

/**
 * What stands behind something that came out of the groups (C7a): "raised by 4 groups, 17 voices, 31 dots". It changes only by
 * a deed that means to change it.
 *
 * @param groups how many groups
 * @param voices how many different people
 * @param dots how many dots, on devices and on paper, as far as their groups show them (C7)
 */
public record Weight(long groups, long voices, long dots) {

    /** Nobody and nothing. */
    public static final Weight NONE = new Weight(0, 0, 0);
}
