package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Statements;
import de.wegmarke.stage.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@WegmarkeTest
class LoggingInTest {

    @Autowired
    Statements statements;

    @Autowired
    AccountRegister people;

    @Autowired
    Logins logins;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Accounts kept;

    @ParameterizedTest
    @CsvSource({"ADMIN,/app/people", "COORDINATOR,/app/conference", "MODERATOR,/app/groups"})
    void everybodyBeginsWhereTheyWork(Role role, String home) {
        var answer = logins.visitor().logIn(logins.account(role), Logins.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(home);
    }

    @Test
    void thePageFirstAskedForIsShownAfterwards() {
        var visitor = logins.visitor();
        assertThat(visitor.get("/app/people").headers().firstValue("Location")).hasValue("/login?first");
        assertThat(visitor.logIn(logins.account(Role.ADMIN), Logins.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/app/people");
    }

    @Test
    void thePageSaysItsFieldsAsAgreed() {
        assertThat(logins.visitor().get("/login").body())
                .contains(">Benutzername</label>", ">Passwort</label>", "type=\"submit\">Anmelden</button>");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var known = logins.visitor().logIn(logins.account(Role.ADMIN), "falsch falsch falsch");
        var unknown = logins.visitor().logIn(logins.username(), "falsch falsch falsch");
        assertThat(known.headers().firstValue("Location")).hasValue("/login?wrong");
        assertThat(unknown.headers().firstValue("Location")).hasValue("/login?wrong");
        assertThat(logins.visitor().get("/login?wrong").body()).contains("stimmen nicht");
    }

    @Test
    void aWrongPasswordIsCheckedOnce() {
        // Counted are those of the whole program: a screen that another test left open may look again meanwhile.
        var username = logins.username();
        var visitor = logins.visitor();
        visitor.get("/login");
        assertThat(statements.fewest(() -> visitor.logIn(username, "falsch falsch falsch")))
                .as("the account is looked up once, and the audit log gets a line")
                .isEqualTo(2);
    }

    @Test
    void whoGuessesIsSlowedEvenWithTheRightPassword() {
        var username = logins.account(Role.ADMIN);
        var visitor = logins.visitor();
        for (var i = 0; i < 5; i++) {
            visitor.logIn(username, "falsch falsch falsch");
        }
        assertThat(visitor.logIn(username, Logins.PASSWORD).headers().firstValue("Location"))
                .hasValue("/login?slow");
        assertThat(logins.visitor()
                        .logIn(logins.account(Role.ADMIN), Logins.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .as("others are not slowed")
                .hasValue("/app/people");
    }

    /** The database takes letters for the same that nobody who counts attempts does: only one way to write a name is one. */
    @Test
    void aNameWrittenInAnotherWayIsNobodys() {
        var username = logins.account(Role.ADMIN);
        for (var other : List.of(
                username.replaceFirst("o", "o\u0307"),
                username.replaceFirst("o", "\uFF4F"),
                username.replaceFirst("o", "o\u00AD"),
                username.replaceFirst("o", "\u00F3"))) {
            assertThat(other).isNotEqualTo(username);
            assertThat(logins.visitor().logIn(other, Logins.PASSWORD).headers().firstValue("Location"))
                    .as(other)
                    .hasValue("/login?wrong");
        }
        assertThat(logins.visitor()
                        .logIn(username.toUpperCase(Locale.ROOT) + " ", Logins.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/app/people");
    }

    @Test
    void aFormWithoutItsTokenIsShownAgain() {
        var visitor = logins.visitor();
        visitor.get("/login");
        var answer =
                visitor.post("/login", Map.of("username", logins.account(Role.ADMIN), "password", Logins.PASSWORD));
        assertThat(answer.headers().firstValue("Location")).hasValue("/login?again");
    }

    @Test
    void theSessionGetsANewNameAtLogin() {
        var visitor = logins.visitor();
        visitor.get("/login");
        assertThat(visitor.logIn(logins.account(Role.ADMIN), Logins.PASSWORD)
                        .headers()
                        .allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("wm-session="));
    }

    @Test
    void whoLogsOutIsOut() {
        var visitor = logins.loggedIn(Role.ADMIN);
        assertThat(visitor.get("/app/people").statusCode()).isEqualTo(200);
        assertThat(Visitor.outcome(visitor.submit("/logout", Map.of()))).isEqualTo("/login?bye");
        assertThat(visitor.get("/app/people").headers().firstValue("Location")).hasValue("/login?first");
        assertThat(visitor.get("/login?first").body()).contains("Für diese Seite melden Sie sich bitte an.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/people", "/app/?v-r=heartbeat&v-uiId=0", "/login"})
    void whoseSessionRanOutIsToldOnEveryTabHoweverItWasNoticed(String first) {
        var visitor = logins.visitor();
        var old = new String[] {"Cookie", "wm-session=RANOUT"};
        // A browser shows its cookie until it is given another one.
        var kept = visitor.get(first, old).headers().firstValue("Set-Cookie").isEmpty();
        assertThat(Visitor.outcome(visitor.get("/app/people", kept ? old : new String[0])))
                .isEqualTo("/login?over");
        assertThat(Visitor.outcome(visitor.get("/app/people"))).isEqualTo("/login?over");
        assertThat(visitor.get("/login?over").body()).contains("Ihre Anmeldung ist abgelaufen");
    }

    @Test
    void aDeactivatedPersonIsOutAtOnce() {
        var username = logins.account(Role.ADMIN);
        var visitor = logins.visitor();
        visitor.logIn(username, Logins.PASSWORD);
        assertThat(visitor.get("/app/people").statusCode()).isEqualTo(200);
        accounts.deactivate(
                logins.person(Role.ADMIN), people.personNamed(username).id());
        assertThat(visitor.get("/app/people").headers().firstValue("Location")).hasValue("/login?ended");
        assertThat(visitor.logIn(username, Logins.PASSWORD).headers().firstValue("Location"))
                .hasValue("/login?wrong");
    }

    @Test
    void anOutdatedHashIsRenewedWhenItsOwnerLogsIn() {
        var username = logins.account(Role.ADMIN);
        var account = kept.findByUsername(username).orElseThrow();
        account.rehash("{bcrypt}" + new BCryptPasswordEncoder(4).encode(Logins.PASSWORD));
        kept.save(account);
        assertThat(logins.visitor()
                        .logIn(username, "falsch falsch falsch")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/login?wrong");
        assertThat(hash(username)).startsWith("{bcrypt}$2a$04$");
        assertThat(logins.visitor().logIn(username, Logins.PASSWORD).headers().firstValue("Location"))
                .hasValue("/app/people");
        assertThat(hash(username)).startsWith("{bcrypt}$2a$12$");
        assertThat(logins.visitor().logIn(username, Logins.PASSWORD).headers().firstValue("Location"))
                .hasValue("/app/people");
    }

    private String hash(String username) {
        return kept.findByUsername(username).orElseThrow().password().orElseThrow();
    }
}
