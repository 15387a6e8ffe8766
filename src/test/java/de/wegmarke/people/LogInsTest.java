package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Statements;
import de.wegmarke.stage.Visitor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WegmarkeTest
class LogInsTest {

    private static final String VAADIN = "/app/?v-r=heartbeat&v-uiId=0";

    @Autowired
    Logins logins;

    @Autowired
    AccountRegister people;

    @Autowired
    LogInDesk desk;

    @Autowired
    AccountDesk accounts;

    @Autowired
    OpenLogIns open;

    @Autowired
    FirstStep firstStep;

    @Autowired
    OwnPasswordDesk passwords;

    @Autowired
    Statements statements;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private String username;
    private Person person;
    private Visitor desktop;
    private Visitor phone;

    @BeforeEach
    void somebodyIsLoggedInTwice() {
        username = logins.account(Role.ADMIN);
        person = people.personNamed(username);
        phone = logins.visitor();
        phone.logIn(username, Logins.PASSWORD);
        desktop = logins.visitor();
        desktop.logIn(username, Logins.PASSWORD);
    }

    @Test
    void whoseLogInIsEndedIsOutWithTheNextRequestAndNobodyElse() {
        desk.end(person, desk.own(person).getLast().id());
        assertThat(Visitor.outcome(phone.get("/app/people"))).isEqualTo("/login?ended");
        assertThat(Visitor.outcome(phone.get("/app/people"))).isEqualTo("/login?over");
        assertThat(desktop.get("/app/people").statusCode()).isEqualTo(200);
        assertThat(desk.own(person)).hasSize(1);
    }

    @Test
    void vaadinsClientIsToldWhereToGo() {
        desk.end(person, desk.own(person).getLast().id());
        assertThat(phone.get(VAADIN).body()).isEqualTo("Vaadin-Refresh: /login?ended");
    }

    @Test
    void everywhereElseIsEverywhereButHere() {
        desk.endOthers(person, desk.own(person).getFirst().id());
        assertThat(Visitor.outcome(phone.get("/app/people"))).isEqualTo("/login?ended");
        assertThat(desktop.get("/app/people").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyButAnAdministratorEndsWhatIsNotTheirs() {
        var logIn = desk.own(person).getFirst().id();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.end(logins.person(Role.COORDINATOR), logIn));
        assertThat(desktop.get("/app/people").statusCode()).isEqualTo(200);
        desk.endAll(logins.admin(), person.id());
        assertThat(Visitor.outcome(desktop.get("/app/people"))).isEqualTo("/login?ended");
        assertThat(Visitor.outcome(phone.get("/app/people"))).isEqualTo("/login?ended");
    }

    /** To look at a password takes a while. What an administrator or the holder does meanwhile must not be too late. */
    @Test
    void whoseAccountWasChangedWhileThePasswordWasLookedAtDoesNotComeIn() {
        assertThat(comesInAfter(nothing -> {})).isTrue();
        assertThat(comesInAfter(one -> accounts.deactivate(logins.person(Role.ADMIN), one.id())))
                .as("closed")
                .isFalse();
        assertThat(comesInAfter(one ->
                        accounts.edit(logins.admin(), one.id(), "Anna", Set.of(Role.MODERATOR), version(one.id()))))
                .as("fewer roles")
                .isFalse();
        assertThat(comesInAfter(one -> passwords.change(
                        one,
                        Logins.PASSWORD,
                        "neue worte ohne jeden sinn",
                        "neue worte ohne jeden sinn",
                        Optional.empty())))
                .as("another password")
                .isFalse();
    }

    private boolean comesInAfter(Consumer<Person> change) {
        var shown = firstStep
                .check(logins.account(Role.ADMIN, Role.MODERATOR), Logins.PASSWORD)
                .orElseThrow();
        change.accept(shown.person());
        var logIn = open.begin(shown);
        assertThat(database.queryForObject(
                        "select count(*) from log_in where account = ?",
                        Long.class,
                        shown.account().value()))
                .isEqualTo(logIn.isPresent() ? 1 : 0);
        return logIn.isPresent();
    }

    @Test
    void whoLosesARoleIsOutEverywhere() {
        accounts.edit(logins.admin(), person.id(), "Anna", Set.of(Role.COORDINATOR), version(person.id()));
        assertThat(Visitor.outcome(desktop.get("/app/people"))).isEqualTo("/login?ended");
        assertThat(Visitor.outcome(phone.get("/app/people"))).isEqualTo("/login?ended");
    }

    @Test
    void aNewPasswordOfOnesOwnEndsAllOthers() {
        var answer = desktop.submit("/password", passwords(Logins.PASSWORD, "neue worte ohne jeden sinn"));
        assertThat(Visitor.outcome(answer)).isEqualTo("/app/account?changed");
        assertThat(desktop.get("/app/account?changed").body()).contains("Das Passwort ist geändert.");
        assertThat(Visitor.outcome(phone.get("/app/people"))).isEqualTo("/login?ended");
        assertThat(Visitor.outcome(phone.logIn(username, Logins.PASSWORD))).isEqualTo("/login?wrong");
        assertThat(Visitor.outcome(phone.logIn(username, "neue worte ohne jeden sinn")))
                .endsWith("/app/people");
    }

    @Test
    void aNewPasswordOfOnesOwnNeedsTheOldOneAndIsAGoodOne() {
        var wrong = desktop.submit("/password", passwords("falsch falsch falsch", "neue worte ohne jeden sinn"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Das bisherige Passwort stimmt nicht.");
        var common = desktop.submit("/password", passwords(Logins.PASSWORD, "passwort1234"));
        assertThat(common.body()).contains("Dieses Passwort wird zuerst probiert.");
        assertThat(phone.get("/app/people").statusCode())
                .as("nothing was changed")
                .isEqualTo(200);
    }

    /** Whoever finds a screen left open tries no list of passwords. */
    @Test
    void whoGuessesTheOldPasswordIsSlowed() {
        for (var i = 0; i < 5; i++) {
            desktop.submit("/password", passwords("falsch falsch falsch", "neue worte ohne jeden sinn"));
        }
        assertThat(desktop.submit("/password", passwords(Logins.PASSWORD, "neue worte ohne jeden sinn"))
                        .body())
                .contains("zu viele Versuche");
    }

    @Test
    void aLogInEndsAfterADaysWorkHoweverBusyItIs() {
        begunBefore(LogIn.LONGEST.minusMinutes(1));
        assertThat(desktop.get("/app/people").statusCode()).isEqualTo(200);
        begunBefore(LogIn.LONGEST);
        assertThat(Visitor.outcome(desktop.get("/app/people"))).isEqualTo("/login?over");
    }

    private void begunBefore(Duration time) {
        database.update(
                "update log_in set begun_at = ? where account = ?",
                Timestamp.from(clock.instant().minus(time)),
                person.id().value());
        open.heard(Set.of(LogIn.topic(person.id())));
    }

    @Test
    void whoIsStillInIsKnownWithoutAStatement() {
        desktop.get("/logout");
        assertThat(statements.fewest(() -> desktop.get("/logout"))).isZero();
        assertThat(statements.fewest(() -> {
                    open.heard(Set.of(LogIn.topic(person.id())));
                    desktop.get("/logout");
                }))
                .as("when the bell has rung")
                .isEqualTo(1);
    }

    @Test
    void whoLogsOutIsNoLongerInTheList() {
        phone.submit("/logout", Map.of());
        assertThat(desk.own(person)).hasSize(1);
        assertThat(desktop.get("/app/people").statusCode()).isEqualTo(200);
    }

    @Test
    void whoWasNotHeardOfForLongerThanASessionWaitsIsNotInTheList() {
        database.update(
                "update log_in set seen_at = ? where account = ?",
                Timestamp.from(clock.instant().minus(Duration.ofMinutes(31))),
                person.id().value());
        assertThat(desk.own(person)).isEmpty();
    }

    @Test
    void theScreensNeedFewStatements() {
        desktop.get("/app/account");
        assertThat(statements.fewest(() -> desktop.get("/app/account"))).isLessThanOrEqualTo(5);
        desktop.get("/app/audit");
        assertThat(statements.fewest(() -> desktop.get("/app/audit"))).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0, Firefox, Android",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0, Edge, Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1, Safari, iPhone",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36, Chrome, Linux",
        "curl/8.5, '', ''"
    })
    void aBrowserIsNamedAsItsOwnerKnowsIt(String said, String name, String system) {
        assertThat(Browser.of(said)).isEqualTo(new Browser(name, system));
    }

    private long version(AccountId account) {
        return accounts.account(logins.admin(), account).version();
    }

    private static Map<String, String> passwords(String old, String fresh) {
        return Map.of("old", old, "password", fresh, "repeated", fresh);
    }
}
