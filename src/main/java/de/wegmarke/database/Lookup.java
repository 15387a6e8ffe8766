package de.wegmarke.database;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Looks up what belongs to a list of values. Hibernate translates a question with a list ({@code in :listed}) anew each time it is
 * asked, which takes longer than asking it. Here each value is a parameter of its own, and the last fills the list up to a power of
 * two: the question is translated once for each such length. A list longer than any page shows is asked for as a list: nobody should
 * keep its translation.
 */
@Component
public class Lookup {

    /** As a question names its list. */
    private static final String LIST = "listed";

    private static final int LONGEST = 128;

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
        var query = listed.size() > LONGEST
                ? entities.createQuery(question, kind).setParameter(LIST, listed)
                : oneByOne(kind, question, List.copyOf(listed));
        others.forEach(query::setParameter);
        return query.getResultList();
    }

    private <T> TypedQuery<T> oneByOne(Class<T> kind, String question, List<?> values) {
        var width = width(values.size());
        var names = IntStream.range(0, width).mapToObj(place -> LIST + place).toList();
        var query = entities.createQuery(
                question.replace(":" + LIST, names.stream().collect(joining(", :", "(:", ")"))), kind);
        IntStream.range(0, width)
                .forEach(place -> query.setParameter(names.get(place), values.get(Math.min(place, values.size() - 1))));
        return query;
    }

    private static int width(int size) {
        var below = Integer.highestOneBit(size);
        return below == size ? size : 2 * below;
    }
}
