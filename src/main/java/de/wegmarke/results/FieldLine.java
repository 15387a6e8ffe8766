package de.wegmarke.results;

import de.wegmarke.guideline.FieldCard;
import java.util.List;

/**
 * One field of action with a stone for each of its entries.
 *
 * @param stones full ones first
 */
record FieldLine(FieldCard field, List<Standing> stones, List<Counted> counts) {

    static FieldLine of(FieldCard field, List<Entry> entries) {
        var standings = entries.stream().map(Entry::standing).toList();
        return new FieldLine(field, Counted.inOrder(standings), Counted.of(standings));
    }

    public int size() {
        return stones.size();
    }

    public String path() {
        return pathOf(field);
    }

    static String pathOf(FieldCard field) {
        return "/results/fields/" + field.slug();
    }
}
