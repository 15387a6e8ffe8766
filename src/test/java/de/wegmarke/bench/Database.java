package de.wegmarke.bench;

import de.wegmarke.shared.Slug;
import de.wegmarke.stage.LargeArchive;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The database seen from outside: counts what it was asked, and is filled with many cards at once. */
final class Database implements AutoCloseable {

    /** Statements that read or write; begin, commit and the driver's settings are not among them. */
    private static final String COUNTED = """
            select sum(variable_value) from information_schema.global_status
            where variable_name regexp '^COM_(SELECT|INSERT|INSERT_SELECT|UPDATE|UPDATE_MULTI|DELETE|DELETE_MULTI|REPLACE)$'
            """;

    private static final String NUMBERS =
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < 900)";

    private static final String FRESH_GROUPS = """
            select g.id, g.join_code, f.field from breakout_group g join group_field f on f.breakout_group = g.id
            where g.join_code like 'HALLGR__' and not exists (
                select 1 from number_series s where s.name = concat('cards of ', g.id))
            group by g.id order by g.number""";

    private static final String CARDS = """
            insert into contribution (id, version, conference, breakout_group, author, number, kind, field, text,
                language, arrived_at, late, folded)
            %s
            select uuid(), 0, g.conference, g.id, p.id, n.i,
                elt(1 + n.i mod 4, 'WORKS_WELL', 'LESSON_LEARNED', 'NEED', 'RECOMMENDATION'), f.field,
                concat('Lag schon da ', n.i, ': Am Sonntag fährt kein Bus, und niemand kommt zum Deutschkurs.'), 'de',
                utc_timestamp(6), false, ''
            from breakout_group g join participant p on p.breakout_group = g.id
                join group_field f on f.breakout_group = g.id join n on n.i <= %%d
            where g.id = '%%s'""".formatted(NUMBERS);

    private final Connection connection;
    private long own;

    Database(Program program) throws IOException, SQLException {
        connection = DriverManager.getConnection(program.databaseUrl(), "wegmarke", program.databasePassword());
    }

    /** How many statements the server has got so far, this one not counted. */
    long statements() throws SQLException {
        own++;
        return number(COUNTED) - own;
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Fills each group of these conferences up to that many cards. */
    void fill(String conferences, long cardsInEachGroup) throws SQLException {
        run("""
                insert into contribution (id, version, conference, breakout_group, author, number, kind, field, text,
                    language, arrived_at, late, folded)
                %s
                select uuid(), 0, g.conference, g.id,
                    (select p.id from participant p where p.breakout_group = g.id limit 1),
                    c.last + n.i, elt(1 + n.i mod 4, 'WORKS_WELL', 'LESSON_LEARNED', 'NEED', 'RECOMMENDATION'),
                    (select f.field from group_field f where f.breakout_group = g.id order by f.position limit 1),
                    concat('Bench ', n.i), 'de', utc_timestamp(6), false, concat('bench ', n.i)
                from breakout_group g join conference k on k.id = g.conference
                    join (select breakout_group, count(*) as cards, max(number) as last from contribution
                        group by breakout_group) c on c.breakout_group = g.id
                    join n on n.i <= %d - c.cards
                where k.code like '%s'""".formatted(NUMBERS, cardsInEachGroup, conferences));
    }

    /** Nine more conferences with groups, recommendations and projects. */
    void addConferences() {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("more-conferences.sql", Database.class));
    }

    /** Ten large conferences, by the edition of the example's published one. */
    void addLargeArchive() throws SQLException {
        LargeArchive.fill(connection, text("select edition from conference where code = 'IK4'"));
        try (var statement = connection.createStatement()) {
            // As after an upgrade with new rules: the next program that starts catalogues all of it.
            statement.execute("update catalogue set rules = 0");
        }
    }

    /** Rows that the server has read so far, for whomever. */
    long rowsRead() throws SQLException {
        return number(LargeArchive.ROWS_READ);
    }

    /** The part of an address of the third field by which the large conferences worked. */
    String slugOfThirdField() throws SQLException {
        return Slug.of(text("select f.title from field_of_action f join conference k on k.edition = f.edition"
                + " where k.code = 'L1' and f.number = 3"));
    }

    /** Groups with codes in the running conference that nobody has joined yet, each with so many cards on the table. */
    List<HallGroup> freshGroups(int groups, int cards) throws SQLException {
        if (number("select count(*) from breakout_group where join_code like 'HALLGR__'") == 0) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("hall-groups.sql", Database.class));
        }
        var fresh = new ArrayList<HallGroup>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(FRESH_GROUPS + " limit " + groups)) {
            while (rows.next()) {
                fresh.add(new HallGroup(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        if (fresh.size() < groups) {
            throw new IllegalStateException("Too few groups in hall-groups.sql");
        }
        for (var group : fresh) {
            run(CARDS.formatted(cards, group.id()));
            run("insert into number_series (name, last_number) values ('cards of %s', %d)"
                    .formatted(group.id(), cards));
        }
        return fresh;
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
