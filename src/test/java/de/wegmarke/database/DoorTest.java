package de.wegmarke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Nobody but the program gets into the embedded database, and the program gets no further than it must. */
class DoorTest {

    private static final Path GROUND = Path.of("target", "doors").toAbsolutePath();

    @Test
    void nobodyElseGetsInAndTheProgramTouchesNoFilesEvenWhereAnOlderVersionLeftTheDoorsOpen() throws Exception {
        var folder = fresh("closed");
        try (var first = new EmbeddedMariaDb(folder)) {
            assertThat(grants(first)).hasSize(2);
        }
        leaveOpen(folder);
        try (var database = new EmbeddedMariaDb(folder)) {
            for (var name : List.of("root", "", "anybody", "wegmarke")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(name)
                        .isThrownBy(() -> DriverManager.getConnection(database.url(), name, ""));
            }
            assertThat(grants(database))
                    .satisfiesExactlyInAnyOrder(
                            grant -> assertThat(grant).startsWith("GRANT USAGE ON *.* TO `wegmarke`@`localhost`"),
                            grant -> assertThat(grant)
                                    .startsWith("GRANT SELECT,")
                                    .contains(" ON `wegmarke`.* TO `wegmarke`@`localhost`")
                                    .doesNotContain("GRANT OPTION"));
            try (var connection = connection(database);
                    var statement = connection.createStatement()) {
                var file = folder.resolve("written").toString();
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> statement.execute("select 1 into outfile '" + file + "'"));
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> statement.execute("select * from mysql.global_priv"));
                try (var port = statement.executeQuery("select @@skip_networking")) {
                    assertThat(port.next()).isTrue();
                    assertThat(port.getBoolean(1)).isTrue();
                }
            }
        }
    }

    @Test
    void whatLiesInTheFolderOnlyItsOwnerReads() throws Exception {
        var folder = fresh("owner");
        try (var database = new EmbeddedMariaDb(folder)) {
            assertThat(database.url()).contains("mariadb.sock");
            for (var name : List.of("mariadb", "tmp")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .as(name)
                        .isEqualTo("rwx------");
            }
            assertThat(EmbeddedMariaDb.running(folder)).isEqualTo(database.address());
        }
    }

    @Test
    void aFolderThatLiesTooDeepForASocketGetsAPortOfThisMachine() throws Exception {
        var deep = fresh("deep").resolve("d".repeat(120));
        UnpackedOnce.into(deep);
        try (var database = new EmbeddedMariaDb(deep)) {
            assertThat(database.url()).startsWith("jdbc:mariadb://127.0.0.1:");
            assertThat(grants(database)).hasSize(2);
            assertThat(EmbeddedMariaDb.running(deep)).isEqualTo(database.address());
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""));
        }
    }

    /** As MariaDB leaves it when nobody closes anything. */
    private static void leaveOpen(Path folder) throws Exception {
        var data = folder.resolve("mariadb");
        var opening = Files.writeString(folder.resolve("opening.sql"), """
                CREATE USER root@localhost;
                GRANT ALL ON *.* TO root@localhost WITH GRANT OPTION;
                CREATE USER ''@localhost;
                GRANT ALL ON wegmarke.* TO ''@localhost;
                GRANT FILE ON *.* TO wegmarke@localhost;
                """);
        var log = folder.resolve("opening.log");
        var server = new MariaDbProgram(folder)
                .run(
                        "bin/mariadbd",
                        log,
                        List.of(
                                "--datadir=" + data,
                                "--socket=mariadb.sock",
                                "--pid-file=mariadb.pid",
                                "--skip-networking",
                                "--init-file=" + opening));
        while (!Files.readString(log).contains("ready for connections")) {
            assertThat(server.waitFor(50, TimeUnit.MILLISECONDS)).as("ended").isFalse();
        }
        var url = Door.of(data).url("mysql");
        try (var open = DriverManager.getConnection(url, "root", "")) {
            assertThat(open.isValid(5)).isTrue();
        }
        server.destroy();
        server.waitFor();
    }

    private static List<String> grants(EmbeddedMariaDb database) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show grants")) {
            var grants = new ArrayList<String>();
            while (rows.next()) {
                grants.add(rows.getString(1));
            }
            return grants;
        }
    }

    private static Connection connection(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static Path fresh(String name) throws IOException {
        var folder = GROUND.resolve(name);
        FileSystemUtils.deleteRecursively(folder);
        UnpackedOnce.into(folder);
        return folder;
    }
}
