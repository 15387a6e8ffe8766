package de.wegmarke.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The distribution's MariaDB in a folder of its own, with an empty database for Wegmarke. */
public final class OtherMariaDb implements AutoCloseable {

    private final int port = Installed.freePort();
    private final Process process;

    public OtherMariaDb(Path folder) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var data = folder.resolve("data");
        var log = folder.resolve("mariadb.log");
        var made = new ProcessBuilder(
                        Installed.find("mariadb-install-db").orElseThrow(),
                        "--no-defaults",
                        "--datadir=" + data,
                        "--user=" + System.getProperty("user.name"),
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (made != 0) {
            throw new AssertionError("No database was made:\n" + Files.readString(log));
        }
        var setUp = Files.writeString(folder.resolve("set-up.sql"), """
                create database wegmarke character set utf8mb4 collate utf8mb4_uca1400_german2_ai_ci;
                create user wegmarke@'%' identified by 'wegmarke';
                grant all on wegmarke.* to wegmarke@'%';
                """);
        process = Installed.start(
                List.of(
                        Installed.find("mariadbd").orElseThrow(),
                        "--no-defaults",
                        "--datadir=" + data,
                        "--user=" + System.getProperty("user.name"),
                        "--init-file=" + setUp,
                        "--socket=" + folder.resolve("s"),
                        "--bind-address=127.0.0.1",
                        "--skip-name-resolve",
                        "--port=" + port,
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_uca1400_german2_ai_ci",
                        "--default-time-zone=+00:00"),
                log,
                port);
    }

    public static boolean isInstalled() {
        return Stream.of("mariadb-install-db", "mariadbd")
                .allMatch(program -> Installed.find(program).isPresent());
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/wegmarke";
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "wegmarke", "wegmarke");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
