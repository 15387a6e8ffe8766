package de.wegmarke.results;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.springframework.stereotype.Component;

/**
 * Where the public's reading room looks things up: it finds the ids of what a page shows and knows how much there is, without
 * reading it all. {@link Cataloguing} keeps it.
 */
@Component
class Catalogue {

    private final EntityManager entities;

    Catalogue(EntityManager entities) {
        this.entities = entities;
    }

    Sums sums() {
        return new Sums(rows(
                        "select conference, field, project, listed, standing, entries from catalogue_sum", Map.of())
                .addScalar("conference", UUID.class)
                .addScalar("field", String.class)
                .addScalar("project", Boolean.class)
                .addScalar("listed", Boolean.class)
                .addScalar("standing", String.class)
                .addScalar("entries", Long.class)
                .getResultStream()
                .map(row -> new Sums.Sum(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Boolean.class),
                        row.get(3, Boolean.class),
                        Standing.valueOf(row.get(4, String.class)),
                        row.get(5, Long.class)))
                .toList());
    }

    /** How many lines fit, counted one by one: for what {@link Sums} cannot tell. */
    long count(Wanted wanted) {
        var found = wanted.condition();
        return rows("select count(*) as number from " + found.from() + " where " + found.where(), found.values())
                .addScalar("number", Long.class)
                .getSingleResult()
                .get(0, Long.class);
    }

    /** One page of what fits: recommendations before projects, by number. */
    List<UUID> found(Wanted wanted, Pages pages) {
        if (pages.all() == 0) {
            return List.of();
        }
        var found = wanted.condition();
        return things(
                "select %2$s.thing as thing from %1$s where %3$s order by %2$s.project, %2$s.number"
                        .formatted(found.from(), found.row(), found.where()),
                found.values(),
                pages);
    }

    /** One page of what changed last.
     *
     * @param field the field's part of the address; empty for all
     */
    List<UUID> newest(String field, Pages pages) {
        return field.isEmpty()
                ? things(
                        "select thing from catalogue_entry where listed = true order by changed_at desc, number",
                        Map.of(),
                        pages)
                : things(
                        "select thing from catalogue_field where field = :field and listed = true"
                                + " order by changed_at desc, number",
                        Map.of("field", field),
                        pages);
    }

    /** One page of the addresses of all that has one. */
    List<String> addresses(Pages pages) {
        return page(rows("select project, number from catalogue_entry order by project, number", Map.of()), pages)
                .addScalar("project", Boolean.class)
                .addScalar("number", String.class)
                .getResultStream()
                .map(row -> row.get(0, Boolean.class)
                        ? Entry.pathOfProject(row.get(1, String.class))
                        : Entry.pathOfRecommendation(row.get(1, String.class)))
                .toList();
    }

    /** The recommendation or project of a number; the number is compared as generously as the database does. */
    Optional<UUID> named(boolean project, String number) {
        return rows(
                        "select thing from catalogue_entry where project = :project and number = :number",
                        Map.of("project", project, "number", number))
                .addScalar("thing", UUID.class)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .findFirst();
    }

    /** The last recommendation of which a project came to its end. */
    Optional<UUID> lastFinished() {
        return rows(
                        "select thing from catalogue_entry where finished = true and project = false order by number desc limit 1",
                        Map.of())
                .addScalar("thing", UUID.class)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .findFirst();
    }

    private List<UUID> things(String sql, Map<String, Object> values, Pages pages) {
        return page(rows(sql, values), pages)
                .addScalar("thing", UUID.class)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList();
    }

    private static NativeQuery<Tuple> page(NativeQuery<Tuple> all, Pages pages) {
        return all.setFirstResult(pages.before()).setMaxResults(pages.size());
    }

    private NativeQuery<Tuple> rows(String sql, Map<String, Object> values) {
        var rows = entities.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
        values.forEach(rows::setParameter);
        return rows;
    }
}
