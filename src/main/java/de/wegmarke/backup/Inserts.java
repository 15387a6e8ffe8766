package de.wegmarke.backup;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Enters many rows of one kind, some hundred at a time. */
final class Inserts {

    private static final int AT_A_TIME = 500;

    private final Table table;
    private final PreparedStatement statement;
    private int waiting;

    Inserts(Connection connection, Table table, String order) throws SQLException {
        this.table = table;
        statement = connection.prepareStatement(order);
    }

    void add(Row row) throws SQLException {
        int place = 1;
        for (var column : table.columns()) {
            set(column, place, row.values().get(place - 1));
            place++;
        }
        if (row.from() != null) {
            statement.setString(place++, row.from());
        }
        if (row.until() != null) {
            statement.setString(place, row.until());
        }
        statement.addBatch();
        if (++waiting == AT_A_TIME) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    private void set(Column column, int place, byte @Nullable [] value) throws SQLException {
        if (value == null || column.kind() == Column.Kind.BYTES) {
            statement.setBytes(place, value);
        } else {
            statement.setString(place, new String(value, StandardCharsets.UTF_8));
        }
    }

    void close() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
        }
        statement.close();
    }
}
