package de.wegmarke.results;

import java.util.List;

/**
 * The public page of one field of action.
 *
 * @param entries one page of what is about it
 */
public record FieldSheet(FieldStones line, List<Entry> entries, Pages pages) {

    /** The address of another page of the list. */
    public String address(int number) {
        return line.path() + "?page=" + number + "#recommendations";
    }
}
