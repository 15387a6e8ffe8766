package de.wegmarke.database;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Looks up what belongs to a list of values. Hibernate translates a question with a list ({@code in :listed}) anew each time it is
 * asked, which takes longer than asking it. Here each value is a parameter of its own, and the last fills the list up to a power of
 * two: the question is translated once for each such length.
 */
@Component
public class Lookup {

    /** As a question names its list. */
    private static final String LIST = ":listed";

    private final EntityManager entities;

    Lookup(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the question finds; without asking anybody, nothing for an empty list.
     *
     * @param question in Hibernate's language, with one list named {@code :listed}
     * @param others the question's other parameters by name
     */
    public <T> List<T> all(Class<T> kind, String question, Collection<?> listed, Map<String, ?> others) {
        if (listed.isEmpty()) {
            return List.of();
        }
        var values = List.copyOf(listed);
        var width = width(values.size());
        var query = entities.createQuery(
                question.replace(
                        LIST,
                        IntStream.range(0, width)
                                .mapToObj(place -> LIST + place)
                                .collect(joining(", ", "(", ")"))),
                kind);
        IntStream.range(0, width)
                .forEach(place ->
                        query.setParameter(LIST.substring(1) + place, values.get(Math.min(place, values.size() - 1))));
        others.forEach(query::setParameter);
        return query.getResultList();
    }

    private static int width(int size) {
        var below = Integer.highestOneBit(size);
        return below == size ? size : 2 * below;
    }
}
