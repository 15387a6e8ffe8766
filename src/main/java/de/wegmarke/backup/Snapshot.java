package de.wegmarke.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the database holds, with its past, as it was at one moment. Nobody waits for whoever reads it. */
final class Snapshot {

    private static final int AT_A_TIME = 500;

    private final Connection connection;
    private final List<Table> tables;
    private final @Nullable String version;

    /** @param connection to be closed by whoever opened it */
    Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("set time_zone = '+00:00', system_versioning_asof = default");
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
        }
        version = Tables.version(connection);
        tables = Tables.kept(connection);
    }

    /** The version of the schema; null if there is none. */
    @Nullable String version() {
        return version;
    }

    int tables() {
        return tables.size();
    }

    void writeTo(Packing backup) throws SQLException, IOException {
        for (var table : tables) {
            backup.table(table);
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(AT_A_TIME);
                try (var rows = statement.executeQuery(table.reading())) {
                    while (rows.next()) {
                        backup.row(row(table, rows));
                    }
                }
            }
        }
    }

    private static Row row(Table table, ResultSet rows) throws SQLException {
        var count = table.columns().size();
        List<byte @Nullable []> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(table.columns().get(i), rows, i + 1));
        }
        return table.past()
                ? new Row(values, rows.getString(count + 1), rows.getString(count + 2))
                : new Row(values, null, null);
    }

    private static byte @Nullable [] value(Column column, ResultSet rows, int place) throws SQLException {
        if (column.kind() == Column.Kind.BYTES) {
            return rows.getBytes(place);
        }
        var text = rows.getString(place);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
