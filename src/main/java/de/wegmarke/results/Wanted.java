package de.wegmarke.results;

import de.wegmarke.contribution.Kind;
import de.wegmarke.shared.Folding;
import de.wegmarke.shared.Stone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found in the catalogue.
 *
 * @param words parts of words, all of which must occur; empty for all
 * @param field the field's part of the address; empty for all
 * @param kind of the cards behind it; null for all
 * @param stone how it stands; null for all
 * @param conference its id; null for all
 */
record Wanted(
        String words,
        String field,
        @Nullable Kind kind,
        @Nullable Stone stone,
        @Nullable UUID conference) {

    static Wanted in(String field) {
        return new Wanted("", field, null, null, null);
    }

    /** Whether the kept sums know how many there are. */
    boolean isSummedUp() {
        return Folding.words(words).isEmpty() && kind == null;
    }

    /** The condition that holds for what is wanted, in the order of its numbers, and what stands for its names. */
    Condition condition() {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        // Under a field there is a row for each line, by which it is found: the line itself is only asked for its words
        // and kinds.
        var row = field.isEmpty() ? "e" : "f";
        if (!field.isEmpty()) {
            conditions.add("f.field = :field");
            values.put("field", field);
        }
        // Spelt out: by a mere "listed" the database finds nothing in an index.
        conditions.add(row + ".listed = true");
        if (conference != null) {
            conditions.add(row + ".conference = :conference");
            values.put("conference", conference);
        }
        if (stone != null) {
            conditions.add(row + ".stone = :stone");
            values.put("stone", stone.name());
        }
        if (kind != null) {
            conditions.add("find_in_set(:kind, e.kinds)");
            values.put("kind", kind.name());
        }
        // Compared byte by byte, which finds the same in UTF-8 and takes a sixth of the time: letters would be counted
        // on the way.
        for (var ways : Folding.words(words)) {
            conditions.add(ways.stream()
                    .map(way -> {
                        var name = "word" + values.size();
                        values.put(name, way);
                        return "locate(cast(:" + name + " as binary), e.words)";
                    })
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        return new Condition(rows(), String.join(" and ", conditions), row, values);
    }

    private String rows() {
        if (field.isEmpty()) {
            return "catalogue_entry e";
        }
        return isSummedUp() ? "catalogue_field f" : "catalogue_field f join catalogue_entry e on e.thing = f.thing";
    }

    /**
     * Parts of a statement that finds something.
     *
     * @param row the name, in the statement, of that by which a line is found: it knows the thing, and what its order is
     */
    record Condition(String from, String where, String row, Map<String, Object> values) {}
}
