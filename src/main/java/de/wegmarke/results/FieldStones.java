package de.wegmarke.results;

import de.wegmarke.guideline.FieldLine;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One field of action with how its entries stand.
 *
 * @param standings how many stand how
 */
public record FieldStones(FieldLine field, Map<Standing, Long> standings) {

    /** More stones than this nobody counts; they would only make the page long. */
    private static final int MOST = 60;

    static FieldStones of(FieldLine field, Sums sums) {
        return new FieldStones(field, sums.standings(field.slug()));
    }

    public long size() {
        return standings.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * A stone for each entry, full ones first; of very many, as many as there is room for in the same proportion, and at least
     * one for each way to stand.
     */
    public List<Standing> stones() {
        var all = Math.max(size(), MOST);
        return Counted.inOrder(standings).stream()
                .flatMap(one -> Collections.nCopies(stones(one.getValue(), all), one.getKey()).stream())
                .toList();
    }

    private static int stones(long entries, long all) {
        return (int) Math.max(1, Math.round((double) entries * MOST / all));
    }

    public List<Counted> counts() {
        return Counted.of(standings);
    }

    public String path() {
        return pathOf(field);
    }

    static String pathOf(FieldLine field) {
        return "/results/fields/" + field.slug();
    }
}
