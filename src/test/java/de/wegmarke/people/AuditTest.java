package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Visitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WegmarkeTest
class AuditTest {

    @Autowired
    Logins logins;

    @Autowired
    AccountRegister people;

    @Autowired
    AccountDesk accounts;

    @Autowired
    LogInDesk logIns;

    @Autowired
    SecondFactorDesk factors;

    @Autowired
    AuditDesk desk;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whatHappensAtTheDoorsStandsInTheLog() {
        var admin = logins.admin();
        var id = accounts.create(admin, logins.username(), "Anna", Set.of(Role.ADMIN));
        accounts.resetLink(admin, id, Optional.empty());
        accounts.edit(admin, id, "Anna B.", Set.of(Role.ADMIN, Role.MODERATOR), 0);
        accounts.edit(admin, id, "Anna C.", Set.of(Role.ADMIN, Role.MODERATOR), 1);
        accounts.deactivate(logins.person(Role.ADMIN), id);
        accounts.reactivate(admin, id);
        assertThat(kindsAbout(id))
                .as("a new name is no change of roles")
                .containsExactly(
                        AuditKind.ACCOUNT_MADE,
                        AuditKind.LINK_MADE,
                        AuditKind.ROLES_CHANGED,
                        AuditKind.LINKS_ENDED,
                        AuditKind.ACCOUNT_CLOSED,
                        AuditKind.ACCOUNT_REOPENED);
        assertThat(linesAbout(id, AuditKind.ROLES_CHANGED).getFirst())
                .returns("ADMIN,MODERATOR", AuditLine::detail)
                .returns(admin.id().value(), AuditLine::who);
    }

    @Test
    void whoComesInAndGoesAndWhatTheyDoWithTheirAccountStandsInTheLog() {
        var username = logins.account(Role.ADMIN);
        var person = people.personNamed(username);
        var visitor = logins.visitor();
        visitor.logIn(username, "falsch falsch falsch");
        visitor.logIn(username, Logins.PASSWORD);
        var phone = new Phone(factors.begin(person).secret());
        var recovery = factors.confirm(person, phone.code());
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> factors.giveUp(person, phone.wrong()));
        var other = logins.visitor();
        other.logIn(username, Logins.PASSWORD);
        other.enterCode(phone.wrong());
        other.enterCode(recovery.getFirst());
        logIns.endOthers(person, logIns.own(person).getLast().id());
        visitor.submit(
                "/password",
                Map.of(
                        "old", "falsch falsch falsch",
                        "password", "neue worte ohne jeden sinn",
                        "repeated", "neue worte ohne jeden sinn"));
        visitor.submit(
                "/password",
                Map.of(
                        "old", Logins.PASSWORD,
                        "password", "neue worte ohne jeden sinn",
                        "repeated", "neue worte ohne jeden sinn"));
        factors.takeFrom(logins.admin(), person.id());
        visitor.submit("/logout", Map.of());
        assertThat(kindsAbout(person.id()))
                .containsExactly(
                        AuditKind.ACCOUNT_MADE,
                        AuditKind.LINK_MADE,
                        AuditKind.LINK_USED,
                        AuditKind.PASSWORD_CHANGED,
                        AuditKind.REFUSED,
                        AuditKind.LOGGED_IN,
                        AuditKind.FACTOR_SET_UP,
                        AuditKind.REFUSED,
                        AuditKind.REFUSED,
                        AuditKind.RECOVERY_CODE_USED,
                        AuditKind.LOGGED_IN,
                        AuditKind.LOG_INS_ENDED,
                        AuditKind.REFUSED,
                        AuditKind.PASSWORD_CHANGED,
                        AuditKind.FACTOR_TAKEN,
                        AuditKind.LOGGED_OUT);
        assertThat(linesAbout(person.id(), AuditKind.LOGGED_IN))
                .extracting(AuditLine::address)
                .containsOnly("127.0.0.0/24");
    }

    /** It may be somebody's password, typed into the wrong field. */
    @Test
    void a2aANameThatNobodyHasIsKeptNowhere() {
        var before = count();
        logins.visitor().logIn("geheimes wort", "falsch falsch falsch");
        assertThat(count()).isEqualTo(before + 1);
        assertThat(database.queryForObject("select count(*) from audit_entry where detail like '%geheim%'", Long.class))
                .isZero();
    }

    @Test
    void whatDoesNotHappenDoesNotStandInTheLog() {
        var id = accounts.create(logins.admin(), logins.username(), "Anna", Set.of(Role.ADMIN));
        var before = kindsAbout(id);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> accounts.edit(logins.admin(), id, "Anna", Set.of(Role.MODERATOR), 7));
        assertThat(kindsAbout(id)).isEqualTo(before);
    }

    @Test
    void nothingChangesALineOrTakesASingleOneAway() {
        assertThat(Repository.class).isAssignableFrom(AuditEntries.class);
        assertThat(Arrays.stream(AuditEntries.class.getMethods()).map(method -> method.getName()))
                .as("whose time is over leaves as all others do")
                .containsOnly("save", "latest", "leave");
    }

    @Test
    void anAdministratorTakesTheLogAlongAndThatStandsInItToo() {
        var username = logins.account(Role.ADMIN);
        var visitor = logins.visitor();
        visitor.logIn(username, Logins.PASSWORD);
        var account = people.personNamed(username).id().value();
        var table = visitor.get("/audit.csv");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(table.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(table.body())
                .startsWith("\"at\",\"kind\",\"who\"")
                .contains("\"EXPORTED\",\"%s\",\"Person %s\"".formatted(account, username));
        assertThat(visitor.get("/audit.csv?kind=LOGGED_IN").body())
                .contains("\"LOGGED_IN\"")
                .doesNotContain("\"EXPORTED\"");
    }

    @Test
    void aLongLogIsTakenInPortionsAndEachLineOnce() {
        var by = logins.admin();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (var i = 0; i < AuditDesk.PORTION + 10; i++) {
                audit.note(AuditKind.EXPORTED, by.id(), null, "audit");
            }
            var taken = new ArrayList<AuditLine>();
            var portion = desk.export(by, Optional.of(AuditKind.EXPORTED), Optional.empty());
            while (!portion.isEmpty()) {
                taken.addAll(portion);
                assertThat(portion).hasSizeLessThanOrEqualTo(AuditDesk.PORTION);
                portion = desk.export(by, Optional.of(AuditKind.EXPORTED), Optional.of(portion.getLast()));
            }
            assertThat(taken.stream().filter(line -> by.id().value().equals(line.who())))
                    .as("the first portion is noted")
                    .hasSize(AuditDesk.PORTION + 11)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void aNameThatIsAFormulaIsNoneInTheTable() {
        var formula = "=HYPERLINK(1)";
        accounts.create(logins.admin(), logins.username(), formula, Set.of(Role.ADMIN));
        assertThat(logins.loggedIn(Role.ADMIN)
                        .get("/audit.csv?kind=ACCOUNT_MADE")
                        .body())
                .contains("\"'" + formula + "\"")
                .doesNotContain("\"" + formula);
    }

    @Test
    void theLatestComesFirstAndOnlyWhatIsAskedFor() {
        var visitor = logins.loggedIn(Role.ADMIN);
        assertThat(visitor.get("/app/audit").statusCode()).isEqualTo(200);
        var two = desk.latest(logins.admin(), Optional.of(AuditKind.LOGGED_IN), 2);
        assertThat(two).extracting(AuditLine::kind).containsOnly(AuditKind.LOGGED_IN);
        assertThat(two.getFirst().at()).isAfterOrEqualTo(two.getLast().at());
        assertThat(Visitor.outcome(visitor.get("/app/audit"))).isEqualTo("200");
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.77, 203.0.113.0/24", "2001:db8:12:3456::1, 2001:0db8:0012::/48", "::1, 0000:0000:0000::/48"})
    void anAddressIsKeptAsItsNetwork(String address, String kept) {
        assertThat(Whence.coarse(address)).isEqualTo(kept);
    }

    private long count() {
        return Objects.requireNonNull(database.queryForObject("select count(*) from audit_entry", Long.class));
    }

    private List<AuditKind> kindsAbout(AccountId id) {
        return database.query(
                "select kind from audit_entry where about = ? order by id",
                (row, number) -> AuditKind.valueOf(row.getString(1)),
                id.value());
    }

    private List<AuditLine> linesAbout(AccountId id, AuditKind kind) {
        UUID about = id.value();
        return desk.latest(logins.admin(), Optional.of(kind), Integer.MAX_VALUE).stream()
                .filter(line -> about.equals(line.about()))
                .toList();
    }
}
