package de.wegmarke.results;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many stand in one way, as a sentence lists it: "2 umgesetzt".
 *
 * @param key the translation key of the word
 */
public record Counted(String key, long number) {

    /** The counts of what stands so, full stones first. */
    static List<Counted> of(Map<Standing, Long> standings) {
        return inOrder(standings).stream()
                .collect(Collectors.groupingBy(
                        one -> one.getKey().countedKey(),
                        LinkedHashMap::new,
                        Collectors.summingLong(Map.Entry::getValue)))
                .entrySet()
                .stream()
                .map(count -> new Counted(count.getKey(), count.getValue()))
                .toList();
    }

    /** Full stones first. */
    static List<Map.Entry<Standing, Long>> inOrder(Map<Standing, Long> standings) {
        return standings.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Standing, Long> one) -> one.getKey().stone())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }
}
