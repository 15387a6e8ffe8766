package de.wegmarke.backup;

import de.wegmarke.database.SideDoor;
import de.wegmarke.database.UnpackedOnce;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.util.FileSystemUtils;

/** An embedded database of its own, and room for files beside it. */
final class Yard implements AutoCloseable {

    private final Path ground;
    private final SideDoor door;

    Yard(String name) throws IOException, SideDoor.Closed {
        ground = Path.of("target", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(ground);
        UnpackedOnce.into(ground.resolve("data"));
        var settings = new MutablePropertySources();
        settings.addFirst(new MapPropertySource(
                "test",
                Map.of(
                        "wegmarke.database-url",
                        "",
                        "wegmarke.data",
                        ground.resolve("data").toString())));
        door = SideDoor.to(new PropertySourcesPropertyResolver(settings), true);
    }

    Path path(String name) {
        return ground.resolve(name);
    }

    SideDoor door() {
        return door;
    }

    /** Takes all tables away. */
    void empty() throws SQLException {
        var tables = ask("show tables");
        if (!tables.isEmpty()) {
            execute("set statement foreign_key_checks = 0 for drop table "
                    + tables.stream().map(Table::quoted).collect(Collectors.joining(", ")));
        }
    }

    void migrate(MigrationVersion version) {
        flyway(version).migrate();
    }

    /** All versions of the schema there ever were. */
    List<MigrationVersion> versions() {
        return List.of(flyway(MigrationVersion.LATEST).info().all()).stream()
                .map(MigrationInfo::getVersion)
                .toList();
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(door.rooms())
                .javaMigrations(Migrations.inJava())
                .target(target)
                .load();
    }

    /** The small conference, in the first schema, where each change took place at another moment. */
    void fill() throws SQLException {
        migrate(MigrationVersion.fromVersion("1"));
        try (var connection = door.connect()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("backup/first-schema.sql"));
        }
        execute(
                "update contribution set hiding_at = '2019-11-08 15:00:00', hiding_because = 'Ein Name' where number = 2");
        execute("update contribution set hiding_at = null, hiding_because = null where number = 2");
        execute("update institution set name = 'Kreisvolkshochschule'");
        execute("delete from project_field");
    }

    void execute(String order) throws SQLException {
        try (var connection = door.connect();
                var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    /** The first column of the answer. */
    List<String> ask(String question) throws SQLException {
        return answer(question, 1);
    }

    /** All of the answer, in no matter which order it lies. */
    List<String> rows(String question) throws SQLException {
        return answer(question, Integer.MAX_VALUE).stream().sorted().toList();
    }

    List<Table> tables() throws SQLException {
        try (var connection = door.connect()) {
            return Tables.kept(connection);
        }
    }

    /** Every row with its past, by the name of its table. */
    Map<String, List<String>> everything() throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : tables()) {
            var question =
                    table.past() ? "select *, row_start, row_end from %s for system_time all" : "select * from %s";
            all.put(table.name(), rows(question.formatted(table.quoted())));
        }
        return all;
    }

    private List<String> answer(String question, int most) throws SQLException {
        try (var connection = door.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                var answer = new ArrayList<String>();
                for (int i = 1; i <= Math.min(most, rows.getMetaData().getColumnCount()); i++) {
                    answer.add(rows.getString(i));
                }
                answers.add(String.join(" | ", answer));
            }
            return answers;
        }
    }

    @Override
    public void close() {
        door.close();
    }
}
