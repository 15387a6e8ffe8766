package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.stage.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/** What was backed up while it ran comes back, into the program that runs and after everything was lost. */
@InBrowser
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class LostDataTest {

    private static final String LATE = "select late from contribution %s where text = '%s'";

    private final Path data = Program.below("lost-data");
    private final Path file = Program.below("lost-data.backup");
    private final Path key = Program.below("lost-data.key");

    /** A card that was changed, and a moment before. */
    private record Changed(String card, String before) {}

    @Test
    void whatWasAcknowledgedBeforeABackupComesBackWithItsPast() throws Exception {
        FileSystemUtils.deleteRecursively(data);
        Files.deleteIfExists(file);
        Files.writeString(key, "0123456789abcdef".repeat(4));
        assertThat(program().errand("backup", file.toString()))
                .isEqualTo(new Program.Errand(
                        1,
                        "There is no database in " + data + ". Another folder is named by --data=DIR."
                                + System.lineSeparator()));
        try (var program = program()) {
            program.start();
            var moderator = new Visitor(program.address());
            moderator.logIn("moderation", "wegmarke-demo");
            assertThat(moderator.get("/app/groups").statusCode()).isEqualTo(200);
            Sender sender;
            List<?> acknowledged;
            Changed changed;
            try (var database = program.databaseIn(data)) {
                sender = new Sender(program.address(), database);
                sender.send(20);
                changed = change(database, sender.acknowledged().getFirst().toString());
                acknowledged = sender.acknowledged();
                backUpWhileCardsAreSent(program, sender);
                sender.send(3);
            }

            restoreWhileItRuns(program);
            assertThat(Visitor.outcome(moderator.get("/app/groups"))).isEqualTo("/login?over");
            check(program, acknowledged, sender, changed);
            sender.send(1);
            assertThat(sender.acknowledged()).hasSize(sender.sent());

            program.kill();
            program.killDatabase();
            FileSystemUtils.deleteRecursively(data);
            assertThat(restore(program).said()).contains("Restored what was backed up");
            program.start();
            check(program, acknowledged, sender, changed);
            assertThat(moderator.logIn("moderation", "wegmarke-demo").headers().firstValue("Location"))
                    .hasValue("/app/groups");
        }
    }

    private Program program() throws Exception {
        return new Program(data);
    }

    private static Changed change(Connection database, String card) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select now(6)")) {
            row.next();
            var before = row.getString(1);
            statement.execute("update contribution set late = true where text = '%s'".formatted(card));
            return new Changed(card, before);
        }
    }

    private void backUpWhileCardsAreSent(Program program, Sender sender) throws Exception {
        var over = new AtomicBoolean();
        var sending = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                sender.send(1);
            }
        });
        var backup = program.errand("backup", file.toString(), "--backup-key=" + key);
        over.set(true);
        sending.join();
        assertThat(backup.said()).contains("Backed up to " + file).contains(", encrypted.");
        assertThat(backup.status()).isZero();
        assertThat(sender.acknowledged()).as("nobody waits").hasSize(sender.sent());
        assertThat(program.errand("backup", file.toString()).said()).contains("exists already");
    }

    private void restoreWhileItRuns(Program program) throws Exception {
        var refused = program.errand("restore", file.toString());
        assertThat(refused.said()).contains("This backup is encrypted");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(restore(program).status()).isZero();
        program.awaitReady(2);
        assertThat(program.said()).contains("A backup was restored: Wegmarke starts anew");
    }

    private Program.Errand restore(Program program) throws Exception {
        return program.errand("restore", file.toString(), "--backup-key=" + key);
    }

    /** What was acknowledged before is there, once; what was sent after is not; and the past is as it was. */
    private void check(Program program, List<?> acknowledged, Sender sender, Changed changed) throws Exception {
        assertThat(program.status("/health")).isEqualTo(200);
        try (var database = program.databaseIn(data)) {
            var missing = sender.missing(database);
            assertThat(missing)
                    .doesNotContainAnyElementsOf(
                            acknowledged.stream().map(Object::toString).toList());
            assertThat(missing).hasSizeGreaterThanOrEqualTo(3);
            assertThat(late(database, changed, "")).isTrue();
            assertThat(late(database, changed, "for system_time as of '%s'".formatted(changed.before())))
                    .isFalse();
        }
    }

    private static boolean late(Connection database, Changed changed, String when) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(LATE.formatted(when, changed.card()))) {
            assertThat(row.next()).isTrue();
            return row.getBoolean(1);
        }
    }
}
