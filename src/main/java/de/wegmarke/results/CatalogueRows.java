package de.wegmarke.results;

import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldLine;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The rows of the catalogue, as {@link Cataloguing} writes them. */
@Component
class CatalogueRows {

    private final NamedParameterJdbcOperations database;

    CatalogueRows(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    /**
     * What the catalogue says of something public.
     *
     * @param listed whether it has a line of its own
     * @param kinds of the cards that one can follow it back to
     */
    record Row(Entry entry, boolean listed, Set<Kind> kinds) {

        private SqlParameterSource line() {
            return place().addValue("standing", entry.standing().name())
                    .addValue("finished", entry.finished().isPresent())
                    .addValue("kinds", kinds.stream().map(Kind::name).sorted().collect(Collectors.joining(",")))
                    .addValue("words", entry.words());
        }

        private SqlParameterSource line(String field) {
            return place().addValue("field", field);
        }

        private MapSqlParameterSource place() {
            return new MapSqlParameterSource()
                    .addValue("thing", entry.id().toString())
                    .addValue("project", entry.isProject())
                    .addValue("listed", listed)
                    .addValue("conference", entry.conference().toString())
                    .addValue("number", entry.number())
                    .addValue("stone", entry.standing().stone().name())
                    .addValue(
                            "changed",
                            entry.changedAt().atOffset(ZoneOffset.UTC).toLocalDateTime());
        }

        private Set<String> slugs() {
            return entry.fields().stream().map(FieldLine::slug).collect(Collectors.toSet());
        }
    }

    /** Lets nobody else write into the catalogue until this transaction ends; by which rules it was made. */
    int lock() {
        return Objects.requireNonNull(database.getJdbcOperations()
                .queryForObject("select rules from catalogue where id = 1 for update", Integer.class));
    }

    void follow(int rules) {
        database.update("update catalogue set rules = :rules where id = 1", Map.of("rules", rules));
    }

    /** The things of a conference that are catalogued. */
    List<UUID> of(UUID conference) {
        return ids(
                "select thing from catalogue_entry where conference = :conference",
                Map.of("conference", conference.toString()));
    }

    private List<UUID> ids(String sql, Map<String, ?> values) {
        return database.query(sql, values, (row, number) -> row.getObject(1, UUID.class));
    }

    /** Catalogues things anew; those of which there is no row any more, not at all. */
    void replace(Collection<UUID> things, List<Row> rows) {
        if (things.isEmpty()) {
            return;
        }
        var gone = Map.of("things", things.stream().map(UUID::toString).toList());
        var conferences =
                new HashSet<>(ids("select distinct conference from catalogue_entry where thing in (:things)", gone));
        rows.forEach(row -> conferences.add(row.entry().conference()));
        database.update("delete from catalogue_field where thing in (:things)", gone);
        database.update("delete from catalogue_entry where thing in (:things)", gone);
        write(
                "insert into catalogue_entry (thing, project, listed, conference, number, standing, stone, finished,"
                        + " kinds, changed_at, words) values (:thing, :project, :listed, :conference, :number,"
                        + " :standing, :stone, :finished, :kinds, :changed, :words)",
                rows.stream().map(Row::line).toList());
        write(
                "insert into catalogue_field (field, listed, project, number, thing, conference, stone, changed_at)"
                        + " values (:field, :listed, :project, :number, :thing, :conference, :stone, :changed)",
                rows.stream()
                        .flatMap(row -> row.slugs().stream().map(row::line))
                        .toList());
        conferences.forEach(this::sum);
    }

    private void write(String sql, List<SqlParameterSource> rows) {
        database.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    private void sum(UUID conference) {
        var of = Map.of("conference", conference.toString());
        database.update("delete from catalogue_sum where conference = :conference", of);
        database.update("""
                insert into catalogue_sum (conference, field, project, listed, standing, entries)
                select conference, '', project, listed, standing, count(*) from catalogue_entry
                where conference = :conference group by project, listed, standing
                union all
                select e.conference, f.field, e.project, e.listed, e.standing, count(*)
                from catalogue_entry e join catalogue_field f on f.thing = e.thing
                where e.conference = :conference group by f.field, e.project, e.listed, e.standing""", of);
    }
}
