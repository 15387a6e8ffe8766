package de.wegmarke.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;
import org.springframework.core.env.PropertyResolver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The database of the settings, for who comes with one errand while Wegmarke runs or while it does not: an embedded server that
 * runs is visited, and one that does not is started for as long as the errand takes.
 */
public final class SideDoor implements AutoCloseable {

    /** Thrown because there is no database, or nobody answers; the message is the sentence to show. */
    public static final class Closed extends Exception {
        Closed(String message) {
            super(message);
        }
    }

    private final DatabaseAddress address;
    private final @Nullable EmbeddedMariaDb own;
    private final @Nullable Thread atTheEnd;

    private SideDoor(DatabaseAddress address, @Nullable EmbeddedMariaDb own) {
        this.address = address;
        this.own = own;
        atTheEnd = own == null ? null : new Thread(own::close, "side-door");
        if (atTheEnd != null) {
            Runtime.getRuntime().addShutdownHook(atTheEnd);
        }
    }

    /**
     * Goes to the database.
     *
     * @param settings as Wegmarke itself is started with
     * @param make whether an embedded database is made if there is none
     * @throws Closed if there is none, or it does not answer
     */
    public static SideDoor to(PropertyResolver settings, boolean make) throws Closed {
        var url = settings.getRequiredProperty("wegmarke.database-url");
        var door = url.isBlank()
                ? embedded(Path.of(settings.getRequiredProperty("wegmarke.data")), make)
                : new SideDoor(
                        new DatabaseAddress(
                                url,
                                settings.getRequiredProperty("wegmarke.database-user"),
                                settings.getRequiredProperty("wegmarke.database-password")),
                        null);
        door.tryIt();
        return door;
    }

    private static SideDoor embedded(Path folder, boolean make) throws Closed {
        if (!make && !EmbeddedMariaDb.isIn(folder)) {
            throw new Closed(
                    "There is no database in " + folder.toAbsolutePath() + ". Another folder is named by --data=DIR.");
        }
        try {
            var own = new EmbeddedMariaDb(folder);
            return new SideDoor(own.address(), own);
        } catch (DataFolder.InUse running) {
            return visit(folder);
        }
    }

    private static SideDoor visit(Path folder) {
        try {
            return new SideDoor(EmbeddedMariaDb.running(folder), null);
        } catch (IOException e) {
            throw new UncheckedIOException("What lies in " + folder + " cannot be read", e);
        }
    }

    private void tryIt() throws Closed {
        try (var connection = connect()) {
            connection.isValid(5);
        } catch (SQLException e) {
            close();
            throw new Closed("The database does not answer at " + address + ": " + e.getMessage());
        }
    }

    /** A connection that waits for as long as it takes. */
    public Connection connect() throws SQLException {
        return rooms().getConnection();
    }

    /** For who makes connections by themselves. */
    public DataSource rooms() {
        return new SimpleDriverDataSource(new Driver(), address.url(), address.user(), address.password());
    }

    @Override
    public void close() {
        if (own != null && atTheEnd != null && Runtime.getRuntime().removeShutdownHook(atTheEnd)) {
            own.close();
        }
    }
}
