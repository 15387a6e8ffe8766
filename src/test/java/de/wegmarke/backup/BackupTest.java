package de.wegmarke.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.shared.Clocks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is backed up comes back as it was, with its past; what does not fit changes nothing. */
class BackupTest {

    private static final String KEY = "0123456789abcdef".repeat(4);

    private static Yard yard;

    @TempDir
    private Path place;

    @BeforeAll
    static void open() throws Exception {
        yard = new Yard("backup");
        yard.fill();
        yard.migrate(MigrationVersion.LATEST);
        backUp(null, yard.path("small-conference"));
    }

    @AfterAll
    static void close() {
        yard.close();
    }

    @BeforeEach
    void theSmallConferenceInTheNewestSchema() throws Exception {
        safekeeping(null).restore(yard.path("small-conference"));
    }

    @Test
    void everyRowComesBackWithAllItWasBefore() throws Exception {
        var before = yard.everything();
        var then = "select min(row_start) from contribution for system_time all where hiding_at is not null";
        var hidden = "select hiding_because from contribution for system_time as of '%s' where number = 2"
                .formatted(yard.ask(then).getFirst());
        assertThat(yard.ask(hidden)).containsExactly("Ein Name");
        backUp(null);

        yard.execute("update contribution set text = 'Etwas anderes'");
        yard.execute("delete from progress_report");
        yard.execute("delete history from contribution");
        yard.execute("insert into institution values (uuid(), 0, 'Neu')");
        yard.execute("delete from installation");
        assertThat(yard.everything()).isNotEqualTo(before);
        assertThat(yard.ask(hidden)).isEmpty();

        assertThat(restore(null)).contains("in schema " + yard.versions().getLast());
        assertThat(yard.everything()).isEqualTo(before);
        assertThat(yard.ask(hidden)).containsExactly("Ein Name");
        assertThat(yard.ask("select text from contribution where number = 1"))
                .containsExactly("Mehr Kurse 🙂 für Straße und Haus");
    }

    @Test
    void anEmptyDatabaseGetsTheTables() throws Exception {
        var before = yard.everything();
        backUp(null);
        yard.empty();
        restore(null);
        assertThat(yard.everything()).isEqualTo(before);
    }

    /** What is kept after a restore keeps its past on, and its rules. */
    @Test
    void whatWasRestoredGoesOnAsBefore() throws Exception {
        backUp(null);
        restore(null);
        var many = yard.ask("select id from institution for system_time all").size();
        yard.execute("update institution set name = 'Noch anders'");
        assertThat(yard.ask("select id from institution for system_time all")).hasSize(many + 1);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> yard.execute("delete from conference"))
                .withMessageContaining("foreign key");
    }

    @Test
    void everyRestorationIsSeenByWhoRuns() throws Exception {
        backUp(null);
        restore(null);
        var first = yard.ask("select what from restoration");
        restore(null);
        assertThat(yard.ask("select what from restoration")).hasSize(1).isNotEqualTo(first);
    }

    @Test
    void whatEndedBeforeItBeganWasNeverSo() throws Exception {
        yard.execute("insert into institution values (uuid(), 0, 'Uhr zurückgestellt')");
        yard.execute("set statement timestamp = 1000000000 for delete from institution where name like 'Uhr%'");
        assertThat(yard.ask("select id from institution for system_time all where row_end < row_start"))
                .hasSize(1);
        backUp(null);
        restore(null);
        assertThat(yard.ask("select id from institution for system_time all where row_end < row_start"))
                .isEmpty();
        assertThat(yard.ask("select id from institution for system_time all")).hasSize(2);
    }

    /** Two rows that are only ever written together are in it together, and whoever writes does not wait. */
    @Test
    void aBackupIsOfOneMomentWhileOthersWrite() throws Exception {
        var begun = new CountDownLatch(1);
        var over = new AtomicBoolean();
        var writing = CompletableFuture.runAsync(() -> {
            try (var connection = yard.door().connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (int i = 0; !over.get(); i++) {
                    statement.execute("replace into number_series values ('a', %d)".formatted(i));
                    statement.execute("update institution set version = %d".formatted(i));
                    connection.commit();
                    begun.countDown();
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
        begun.await();
        for (int i = 0; i < 5; i++) {
            backUp(null, place.resolve("moment" + i));
        }
        over.set(true);
        writing.join();
        for (int i = 0; i < 5; i++) {
            safekeeping(null).restore(place.resolve("moment" + i));
            assertThat(yard.ask("select last_number from number_series where name = 'a'"))
                    .isEqualTo(yard.ask("select version from institution"));
        }
    }

    @Test
    void aBackupIsReadByItsOwnerAlone() throws Exception {
        backUp(null);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(place).isDirectoryContaining(one -> one.equals(file()));
        try (var all = Files.list(place)) {
            assertThat(all).containsExactly(file());
        }
    }

    @Test
    void noFileIsOverwritten() throws Exception {
        Files.writeString(file(), "Urlaubsbilder");
        refused(() -> backUp(null), "exists already");
        assertThat(file()).hasContent("Urlaubsbilder");
    }

    @Test
    void anEmptyDatabaseIsNoBackup() throws SQLException {
        yard.empty();
        refused(() -> backUp(null), "nothing of Wegmarke");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void withAKeyNobodyElseReadsItAndNothingOfItIsInClear() throws Exception {
        var before = yard.everything();
        var key = key(KEY);
        backUp(key);
        yard.execute("delete from progress_report");

        var changed = yard.everything();
        refused(() -> restore(null), "is encrypted: name the file with its key");
        refused(() -> restore(key("f".repeat(64))), "with another key");
        assertThat(yard.everything()).isEqualTo(changed);
        restore(key);
        assertThat(yard.everything()).isEqualTo(before);
    }

    @Test
    void whoExpectsAnEncryptedBackupIsGivenNoOther() throws Exception {
        backUp(null);
        refused(() -> restore(key(KEY)), "not encrypted");
    }

    /** Who can write the file but has no key can make its sum right. */
    @Test
    void aForgeryWithARightSumChangesNothing() throws Exception {
        var key = key(KEY);
        backUp(key);
        var bytes = Files.readAllBytes(file());
        bytes[bytes.length - Sum.LENGTH - 20] ^= 1;
        var sum = Sum.fresh();
        sum.update(bytes, 0, bytes.length - Sum.LENGTH);
        System.arraycopy(sum.digest(), 0, bytes, bytes.length - Sum.LENGTH, Sum.LENGTH);
        Files.write(file(), bytes);
        refusedWithoutAChange(() -> restore(key), "was changed by somebody");
    }

    @Test
    void whatIsNoKeyIsSaid() throws Exception {
        refused(() -> backUp(key("geheim")), "64 hexadecimal digits");
        refused(() -> backUp(place.resolve("nirgends")), "cannot be read");
    }

    @Test
    void aFileThatIsCutOffOrChangedOrNoneIsRefused() throws Exception {
        backUp(null);
        var whole = Files.readAllBytes(file());
        var label = new String(whole, 0, 100, StandardCharsets.ISO_8859_1).indexOf('\n');
        for (int length : new int[] {label + 1, label + 40, whole.length / 2, whole.length - 1}) {
            Files.write(file(), Arrays.copyOf(whole, length));
            refusedWithoutAChange(() -> restore(null), "cut off or was changed");
        }
        Files.write(file(), Arrays.copyOf(whole, whole.length + 1));
        refusedWithoutAChange(() -> restore(null), "cut off or was changed");
        for (int bit : new int[] {25, label + 20, whole.length / 2, whole.length - 1}) {
            var changed = whole.clone();
            changed[bit] ^= 1;
            Files.write(file(), changed);
            refusedWithoutAChange(() -> restore(null), "");
        }
        for (var other : List.of("", "Urlaubsbilder", "Wegmarke backup", "Wegmarke backup 1; schema")) {
            Files.writeString(file(), other);
            refusedWithoutAChange(() -> restore(null), "backup");
        }
        Files.writeString(file(), "Wegmarke backup 2; of another kind\n");
        refusedWithoutAChange(() -> restore(null), "newer Wegmarke");
        Files.delete(file());
        refusedWithoutAChange(() -> restore(null), "There is no file");
    }

    @Test
    void aNewerSchemaIsRefused() throws Exception {
        try (var packing = Packing.into(file(), label("99"), null)) {
            packing.seal();
        }
        refusedWithoutAChange(() -> restore(null), "schema 99, which this Wegmarke does not know");
    }

    @Test
    void otherTablesThanTheLabelSaysAreRefused() throws Exception {
        try (var packing = Packing.into(file(), label(yard.versions().getLast().getVersion()), null)) {
            packing.table(new Table("account", false, List.of(new Column("id", Column.Kind.WORDS))));
            packing.seal();
        }
        refusedWithoutAChange(() -> restore(null), "account is another one");
        Files.delete(file());
        try (var packing = Packing.into(file(), label(yard.versions().getLast().getVersion()), null)) {
            packing.seal();
        }
        refusedWithoutAChange(() -> restore(null), "is another one");
    }

    @Test
    void anOlderSchemaIsNotMixedWithANewerDatabase() throws Exception {
        yard.empty();
        yard.fill();
        backUp(null);
        yard.empty();
        yard.migrate(MigrationVersion.LATEST);
        refusedWithoutAChange(() -> restore(null), "is restored into an empty database");
    }

    @Test
    void whatBelongsToOthersIsLeftAlone() throws Exception {
        backUp(null);
        yard.empty();
        yard.execute("create table recipes (id int primary key)");
        refused(() -> restore(null), "something else than Wegmarke");
        assertThat(yard.ask("show tables")).containsExactly("recipes");
        yard.execute("drop table recipes");
    }

    @Test
    void whileSomebodyDoesNotLetGoNothingIsRestored() throws Exception {
        backUp(null);
        try (var other = yard.door().connect();
                var statement = other.createStatement()) {
            statement.execute("start transaction");
            statement.execute("select * from institution");
            refusedWithoutAChange(() -> restore(null), "try again");
        }
    }

    private static Label label(String schema) {
        return new Label(schema, "test", Clocks.in(ZoneOffset.UTC).instant(), Optional.empty());
    }

    private Path file() {
        return place.resolve("wegmarke.backup");
    }

    private Path key(String text) throws IOException {
        var key = yard.path("key-" + text.hashCode());
        return Files.writeString(key, text + "\n");
    }

    private static Safekeeping safekeeping(@Nullable Path key) throws Refused {
        return new Safekeeping(yard.door(), key);
    }

    private void backUp(@Nullable Path key) throws Exception {
        backUp(key, file());
    }

    private static void backUp(@Nullable Path key, Path file) throws Exception {
        safekeeping(key).backUp(file, "test", Clocks.in(ZoneOffset.UTC));
    }

    private String restore(@Nullable Path key) throws SQLException, Refused {
        return safekeeping(key).restore(file());
    }

    private static void refused(ThrowingCallable what, String sentence) {
        assertThatExceptionOfType(Refused.class).isThrownBy(what).withMessageContaining(sentence);
    }

    private static void refusedWithoutAChange(ThrowingCallable what, String sentence) throws SQLException {
        var before = yard.everything();
        refused(what, sentence);
        assertThat(yard.everything()).isEqualTo(before);
    }
}
