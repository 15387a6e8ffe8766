package de.wegmarke.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills empty tables with what is read out. */
final class Filling implements Unpacking.Reader {

    private final Connection connection;
    private final Map<String, Table> missing;
    private @Nullable Inserts present;
    private @Nullable Inserts past;

    /** @param tables all there are; each must come once */
    Filling(Connection connection, List<Table> tables) {
        this.connection = connection;
        missing = new HashMap<>(tables.stream().collect(Collectors.toMap(Table::name, table -> table)));
    }

    @Override
    public void table(Table table) throws SQLException, Refused {
        finish();
        var here = missing.remove(table.name());
        if (here == null
                || here.past() != table.past()
                || !Set.copyOf(here.columns()).equals(Set.copyOf(table.columns()))) {
            throw unlike(table.name());
        }
        present = new Inserts(connection, table, table.writingPresent());
        past = table.past() ? new Inserts(connection, table, table.writingPast()) : null;
    }

    private static Refused unlike(String table) {
        return new Refused("The backup says the same version of the schema, but its table " + table
                + " is another one: nothing was restored.");
    }

    @Override
    public void row(Row row) throws SQLException {
        var inserts = row.until() == null ? present : past;
        if (inserts == null) {
            throw new IllegalStateException("A row of the past in a table that keeps none");
        }
        inserts.add(row);
    }

    private void finish() throws SQLException {
        if (present != null) {
            present.close();
        }
        if (past != null) {
            past.close();
        }
    }

    /**
     * That was all.
     *
     * @throws Refused if a table did not come
     */
    void end() throws SQLException, Refused {
        finish();
        if (!missing.isEmpty()) {
            throw unlike(missing.keySet().iterator().next());
        }
    }
}
