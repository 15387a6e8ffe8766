package de.wegmarke.results;

import de.wegmarke.guideline.FieldLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what is new.
 *
 * @param field null for all
 * @param newestFirst the entries of this page
 * @param updated when something of it all last changed
 */
record Feed(@Nullable FieldLine field, List<Entry> newestFirst, Pages pages, Instant updated) {

    /** How many entries a page has: a reader that looks in now and then finds all that is new on the first. */
    static final int SIZE = 40;
}
