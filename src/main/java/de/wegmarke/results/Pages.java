package de.wegmarke.results;

import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Senseless;
import de.wegmarke.shared.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list.
 *
 * @param page 1 for the first
 * @param all how many entries the whole list has
 * @param size how many of them a page shows
 */
public record Pages(int page, long all, int size) {

    /** @throws NotFound for a page behind the last */
    public Pages {
        if (page > pages(all, size)) {
            throw new NotFound();
        }
    }

    /**
     * The number of a page, 1 if none is asked for.
     *
     * @throws Senseless for what is no number of a page
     */
    static int asked(@Nullable String page) {
        var number = Words.line(page);
        if (number.isEmpty()) {
            return 1;
        }
        if (!number.matches("[1-9][0-9]{0,4}")) {
            throw Search.noSuchValue();
        }
        return Integer.parseInt(number);
    }

    /** How many pages there are; an empty list has one. */
    public int count() {
        return pages(all, size);
    }

    private static int pages(long all, int size) {
        return (int) Math.max(1, (all + size - 1) / size);
    }

    /** How many entries stand on the pages before. */
    int before() {
        return (page - 1) * size;
    }

    public boolean areSeveral() {
        return count() > 1;
    }

    public Optional<Integer> next() {
        return page < count() ? Optional.of(page + 1) : Optional.empty();
    }

    public Optional<Integer> previous() {
        return page > 1 ? Optional.of(page - 1) : Optional.empty();
    }
}
