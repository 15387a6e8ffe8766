package de.wegmarke.contribution;

import de.wegmarke.guideline.FieldId;

/**
 * How the columns of a table become cards. A column is its place from 0, or -1 for none.
 *
 * @param text in which the words stand
 * @param kind in which the kind stands
 * @param voice in which stands who said it: the same name is the same voice (C8)
 * @param otherwise the kind of cards whose line names none
 * @param field of all of them (C3)
 * @param language in which they are written, as a BCP 47 tag
 */
public record Columns(int text, int kind, int voice, Kind otherwise, FieldId field, String language) {

    /** None of them. */
    public static final int NONE = -1;
}
