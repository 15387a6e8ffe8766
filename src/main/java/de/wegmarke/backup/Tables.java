package de.wegmarke.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the schema holds. */
final class Tables {

    static final String MIGRATIONS = "flyway_schema_history";
    static final String RESTORATION = "restoration";

    /** What belongs to the database and not to what is kept in it. */
    private static final Set<String> NOT_KEPT = Set.of(MIGRATIONS, RESTORATION, "pulse");

    private static final String ALL = """
            select t.table_name, t.table_type, c.column_name, c.data_type
            from information_schema.tables t
                left join information_schema.columns c
                    on c.table_schema = t.table_schema and c.table_name = t.table_name and c.is_generated = 'NEVER'
            where t.table_schema = database() and t.table_type <> 'VIEW'
            order by t.table_name, c.ordinal_position""";

    private Tables() {}

    /** All tables whose rows a backup keeps, by their names. */
    static List<Table> kept(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<String, Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                var name = rows.getString(1);
                if (!NOT_KEPT.contains(name)) {
                    var past = past(name, rows.getString(2));
                    tables.computeIfAbsent(name, fresh -> new Table(fresh, past, new ArrayList<>()))
                            .columns()
                            .add(new Column(rows.getString(3), Column.Kind.of(rows.getString(4))));
                }
            }
        }
        return List.copyOf(tables.values());
    }

    private static boolean past(String name, String type) {
        return switch (type) {
            case "BASE TABLE" -> false;
            case "SYSTEM VERSIONED" -> true;
            default ->
                throw new IllegalStateException("How a backup keeps " + name + " (" + type + ") is not known yet");
        };
    }

    static boolean has(Connection connection, String table) throws SQLException {
        return !some(connection, "and table_name = '" + table + "'").equals("0");
    }

    static boolean none(Connection connection) throws SQLException {
        return some(connection, "").equals("0");
    }

    private static String some(Connection connection, String which) throws SQLException {
        var count = one(
                connection, "select count(*) from information_schema.tables where table_schema = database() " + which);
        return count == null ? "0" : count;
    }

    /** The version of the schema; null if it has none. */
    static @Nullable String version(Connection connection) throws SQLException {
        return has(connection, MIGRATIONS)
                ? one(
                        connection,
                        "select version from %s where success and version is not null order by installed_rank desc limit 1"
                                .formatted(MIGRATIONS))
                : null;
    }

    private static @Nullable String one(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
