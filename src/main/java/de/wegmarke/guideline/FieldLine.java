package de.wegmarke.guideline;

import de.wegmarke.shared.Slug;
import java.io.Serializable;

/** A field of action as other rooms and screens show it. */
public record FieldLine(
        FieldId id,
        EditionId edition,
        int number,
        String title,
        String description,
        FieldSymbol symbol,
        FieldColour colour)
        implements Serializable {

    /** Its part of the public address: number and readable title. */
    public String slug() {
        return number + "-" + Slug.of(title);
    }

    /** Number and title, as one says it. */
    public String name() {
        return number + " " + title;
    }
}
