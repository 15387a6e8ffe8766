package de.wegmarke.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what a backup holds into the place of all there is, in one transaction: who looks meanwhile waits, and finds either what was
 * before or what was restored.
 */
final class Restoration implements AutoCloseable {

    /** How long others who use the tables are waited for, in seconds: as long nobody else gets at them. */
    private static final int PATIENCE = 5;

    private static final int LOCK_NOT_GOT = 1205;

    private final Connection connection;
    private final List<Table> tables;

    /**
     * @param connection to be closed by whoever opened it
     * @throws Refused if others use the tables and go on doing so
     */
    Restoration(Connection connection) throws SQLException, Refused {
        this.connection = connection;
        connection.setAutoCommit(false);
        // Rows come in any order, and what the past says of others need not be there any more.
        execute("set time_zone = '+00:00', foreign_key_checks = 0, system_versioning_insert_history = 1,"
                + " lock_wait_timeout = " + PATIENCE);
        tables = Tables.kept(connection);
        lock();
    }

    private void lock() throws SQLException, Refused {
        var mark = Tables.has(connection, Tables.RESTORATION) ? Stream.of(Tables.RESTORATION) : Stream.<String>of();
        var all = Stream.concat(tables.stream().map(Table::name), mark)
                .map(name -> Table.quoted(name) + " write")
                .collect(Collectors.joining(", "));
        try {
            execute("lock tables %s read, %s".formatted(Tables.MIGRATIONS, all));
        } catch (SQLException e) {
            if (e.getErrorCode() == LOCK_NOT_GOT) {
                throw new Refused("Others use the database and do not let go of it, perhaps a backup:"
                        + " nothing was restored. Please try again.");
            }
            throw e;
        }
    }

    /**
     * Replaces everything.
     *
     * @return how many rows there are now
     * @throws Refused if the backup does not fit; then everything is as it was
     */
    long of(Unpacking backup) throws SQLException, Refused {
        var version = Tables.version(connection);
        if (!backup.label().schema().equals(version)) {
            throw new Refused("The tables have changed meanwhile to schema " + version + ", and nothing was restored.");
        }
        for (var table : tables) {
            execute("delete from " + table.quoted());
            if (table.past()) {
                execute("delete history from " + table.quoted());
            }
        }
        var filling = new Filling(connection, tables);
        var rows = backup.readTo(filling);
        filling.end();
        if (Tables.has(connection, Tables.RESTORATION)) {
            execute("replace into restoration (id, what, at) values (1, uuid(), utc_timestamp(6))");
        }
        connection.commit();
        return rows;
    }

    private void execute(String order) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    /** What was not committed never was; and the tables are let go. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        execute("unlock tables");
    }
}
