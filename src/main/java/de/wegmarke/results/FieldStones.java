package de.wegmarke.results;

import de.wegmarke.guideline.FieldLine;
import java.util.List;

/**
 * One field of action with a stone for each of its entries.
 *
 * @param stones full ones first
 */
record FieldStones(FieldLine field, List<Standing> stones, List<Counted> counts) {

    static FieldStones of(FieldLine field, List<Entry> entries) {
        var standings = entries.stream().map(Entry::standing).toList();
        return new FieldStones(field, Counted.inOrder(standings), Counted.of(standings));
    }

    public int size() {
        return stones.size();
    }

    public String path() {
        return pathOf(field);
    }

    static String pathOf(FieldLine field) {
        return "/results/fields/" + field.slug();
    }
}
