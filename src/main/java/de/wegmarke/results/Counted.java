package de.wegmarke.results;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many stand in one way, as a sentence lists it: "2 umgesetzt".
 *
 * @param key the translation key of the word
 */
record Counted(String key, long number) {

    /** The counts of what stands so, full stones first. */
    static List<Counted> of(Collection<Standing> standings) {
        return inOrder(standings).stream()
                .collect(Collectors.groupingBy(Standing::countedKey, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> new Counted(count.getKey(), count.getValue()))
                .toList();
    }

    /** One stone for each, full ones first. */
    static List<Standing> inOrder(Collection<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparing(Standing::stone).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
