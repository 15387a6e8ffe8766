package de.wegmarke.backup;

import de.wegmarke.database.SideDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** Makes a backup of everything, or brings one back: while Wegmarke runs on the database, or while it does not. */
public final class Safekeeping {

    private final SideDoor door;
    private final @Nullable BackupKey key;

    /**
     * @param key the file with the key; null if nothing is encrypted
     * @throws Refused if there is no key in it
     */
    public Safekeeping(SideDoor door, @Nullable Path key) throws Refused {
        this.door = door;
        this.key = key == null ? null : BackupKey.in(key);
    }

    /**
     * Writes everything into a new file.
     *
     * @param program the version of this Wegmarke
     * @return a sentence about it
     * @throws Refused if there is such a file already, or nothing to be written
     */
    public String backUp(Path file, String program, Clock clock) throws SQLException, IOException, Refused {
        try (var connection = door.connect()) {
            var snapshot = new Snapshot(connection);
            if (snapshot.version() == null) {
                throw new Refused("There is nothing of Wegmarke in this database yet: nothing was written.");
            }
            var label = new Label(
                    snapshot.version(),
                    program,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    Optional.ofNullable(key).map(BackupKey::mark));
            try (var packing = Packing.into(file, label, key)) {
                snapshot.writeTo(packing);
                var rows = packing.seal();
                return "Backed up to %s: %d rows of %d tables in schema %s, %d kB, %s."
                        .formatted(
                                file,
                                rows,
                                snapshot.tables(),
                                label.schema(),
                                (Files.size(file) + 1023) / 1024,
                                key == null ? "not encrypted" : "encrypted");
            }
        }
    }

    /**
     * Whether the file could be restored, by all that it says of itself; asked before any database is.
     *
     * @param key the file with the key; null if it is not encrypted
     * @throws Refused if it is not whole, not as it was written, or the key does not fit
     */
    public static void look(Path file, @Nullable Path key) throws Refused {
        Unpacking.of(file, key == null ? null : BackupKey.in(key));
    }

    /**
     * Replaces everything by what the file holds. An empty database gets the tables of the backup's own version, which the next start
     * brings up to date.
     *
     * @return a sentence about it
     * @throws Refused if the file or the database do not fit; then nothing has changed
     */
    public String restore(Path file) throws SQLException, Refused {
        var backup = Unpacking.of(file, key);
        var wanted = MigrationVersion.fromVersion(backup.label().schema());
        mustBeKnown(wanted);
        try (var connection = door.connect()) {
            if (Tables.none(connection)) {
                flyway(wanted).migrate();
            }
            mustBe(backup.label().schema(), Tables.version(connection));
            return restore(backup, connection);
        }
    }

    private static String restore(Unpacking backup, Connection connection) throws SQLException, Refused {
        try (var restoration = new Restoration(connection)) {
            return "Restored what was backed up at %s: %d rows in schema %s."
                    .formatted(
                            backup.label().made(),
                            restoration.of(backup),
                            backup.label().schema());
        }
    }

    private void mustBeKnown(MigrationVersion wanted) throws Refused {
        var known = Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .toList();
        if (!known.contains(wanted)) {
            throw new Refused("This backup is of schema " + wanted + ", which this Wegmarke does not know (its own is "
                    + known.getLast() + "): restore it with the Wegmarke that made it, or with a newer one.");
        }
    }

    private static void mustBe(String wanted, @Nullable String there) throws Refused {
        if (there == null) {
            throw new Refused("In this database is something else than Wegmarke, and it is left as it is.");
        }
        if (!there.equals(wanted)) {
            throw new Refused(
                    ("This backup is of schema %s and the database has schema %s: it is restored into an empty database,"
                                    + " for example into another folder (--data=DIR). Nothing has changed.")
                            .formatted(wanted, there));
        }
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(door.rooms())
                .javaMigrations(Migrations.inJava())
                .target(target)
                .load();
    }
}
