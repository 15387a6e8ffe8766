package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Logins;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WegmarkeTest
class AccountsTest {

    @Autowired
    private LinkDesk links;

    @Autowired
    AccountDesk desk;

    @Autowired
    FirstPasswordDesk passwords;

    @Autowired
    PublicPassword publicPassword;

    @Autowired
    Accounts accounts;

    @Autowired
    Logins logins;

    @Autowired
    JdbcTemplate database;

    @Test
    void onlyAnAdministratorMakesAccounts() {
        var coordinator = logins.person(Role.COORDINATOR);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.create(coordinator, logins.username(), "Anna", Set.of(Role.MODERATOR)));
    }

    @Test
    void aUserNameIsGivenOnce() {
        var taken = logins.account(Role.MODERATOR);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.create(logins.admin(), " " + taken.toUpperCase(), "Anna", Set.of(Role.ADMIN)))
                .withMessage("people.username-taken");
    }

    @Test
    void nobodyGivesARoleThatComesWithADevice() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.create(logins.admin(), logins.username(), "Anna", Set.of(Role.PARTICIPANT)))
                .withMessage("people.roles-empty");
    }

    @Test
    void passwordsAreKeptAsHashesOnly() {
        var username = logins.account(Role.ADMIN);
        assertThat(accounts.findByUsername(username).orElseThrow().password())
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("{bcrypt}$2a$12$"));
    }

    @Test
    void aPasswordThatIsShortOrTriedFirstIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Passwords.mustBeGood("zu kurz", "anna"))
                .withMessage("people.password-too-short");
        for (var common : List.of(
                "Passwort1234", "wegmarke-demo", "WEGMARKE-DEMO", "aaaabbbbaaaa", "abcdefghijklmn", "zyxwvutsrqponm")) {
            assertThatExceptionOfType(RuleViolation.class)
                    .as(common)
                    .isThrownBy(() -> Passwords.mustBeGood(common, "anna"))
                    .withMessage("people.password-common");
        }
        for (var common : List.of(
                "Wegmarke2026",
                "integrationskonferenz",
                "Sommer2026!!",
                "Password123!",
                "Landkreis Goslar",
                "anna-bertha12")) {
            assertThatExceptionOfType(RuleViolation.class)
                    .as(common)
                    .isThrownBy(() -> Passwords.mustBeGood(common, "anna-bertha"))
                    .withMessage("people.password-common");
        }
        for (var good :
                List.of("vier worte ohne sinn", "Sommer, Bus und Kuchen", "8391 2047 5566 91", "mai8391204755")) {
            Passwords.mustBeGood(good, "anna");
        }
    }

    /** A virtual thread that hashes would lend its processor to nobody, and a few of them stop everybody else. */
    @Test
    void requestsDoNotHashThemselves() throws Exception {
        var hashing = new CompletableFuture<Thread>();
        Thread.startVirtualThread(() -> hashing.complete(new Passwords().inTurn(Thread::currentThread)))
                .join();
        assertThat(hashing.join().isVirtual()).isFalse();
    }

    /** The example's password is public: where the example is over, nobody comes in with it. */
    @Test
    void theExamplesPasswordOpensNothingOutsideOfTheExample() {
        var username = logins.username();
        passwords.createForTheExample(logins.admin(), username, "Anna", Set.of(Role.ADMIN));
        assertThat(publicPassword.isOf(username)).isTrue();
        assertThat(logins.visitor()
                        .logIn(username, Passwords.OF_THE_EXAMPLE)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/login?wrong");
    }

    @Test
    void nobodyDeactivatesThemselves() {
        var admin = logins.person(Role.ADMIN);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.deactivate(admin, admin.id()))
                .withMessage("people.deactivate-oneself");
    }

    @Test
    void theLastAdministratorStaysOne() {
        var last = logins.person(Role.ADMIN);
        var others = desk.active(last).stream()
                .filter(card -> card.active() && card.roles().contains(Role.ADMIN))
                .map(AccountLine::id)
                .filter(id -> !id.equals(last.id()))
                .toList();
        others.forEach(id -> desk.deactivate(last, id));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.edit(last, last.id(), "Anna", Set.of(Role.MODERATOR), seen(last)))
                .withMessage("people.last-admin");
        others.forEach(id -> desk.reactivate(last, id));
    }

    @Test
    void ofTwoAdministratorsWhoCloseEachOthersAccountOneStays() throws Exception {
        var anna = logins.person(Role.ADMIN);
        var ben = logins.person(Role.ADMIN);
        var outcomes = atOnce(
                () -> {
                    desk.deactivate(anna, ben.id());
                    return true;
                },
                () -> {
                    desk.deactivate(ben, anna.id());
                    return true;
                });
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoClosedAnAccountFirstStaysWhoDidIt() {
        var first = logins.person(Role.ADMIN);
        var closed = logins.person(Role.MODERATOR).id();
        desk.deactivate(first, closed);
        var kept = deactivation(closed);
        desk.deactivate(logins.person(Role.ADMIN), closed);
        assertThat(kept).containsEntry("deactivation_by", first.id().value());
        assertThat(deactivation(closed)).isEqualTo(kept);
    }

    private Map<String, @Nullable Object> deactivation(AccountId account) {
        return database.queryForMap(
                "select deactivation_by, deactivation_at from account where id = ?", account.value());
    }

    @Test
    void aSecondEditorIsTold() {
        var admin = logins.person(Role.ADMIN);
        var other = logins.person(Role.MODERATOR);
        var seen = seen(other);
        desk.edit(admin, other.id(), "Neuer Name", Set.of(Role.MODERATOR), seen);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.edit(admin, other.id(), "Anderer Name", Set.of(Role.MODERATOR), seen));
    }

    @Test
    void aPersonIsFoundByAPartOfTheirName() {
        var admin = logins.person(Role.ADMIN);
        var username = logins.username();
        desk.create(admin, username, "Ülkü Yılmaz-100%", Set.of(Role.MODERATOR));
        for (var words : List.of("ülkü", "lmaz-100%", " " + username.toUpperCase(Locale.ROOT) + " ")) {
            assertThat(desk.first(admin, words, 50))
                    .as(words)
                    .extracting(AccountLine::username)
                    .contains(username);
        }
        assertThat(desk.first(admin, "100_", 50)).as("taken as it is typed").isEmpty();
        assertThat(desk.count(admin, "Niemand heißt so")).isZero();
    }

    @Test
    void onlyActiveModeratorsCanBeChosen() {
        var moderator = logins.person(Role.MODERATOR);
        var gone = logins.person(Role.MODERATOR);
        var coordinator = logins.person(Role.COORDINATOR);
        desk.deactivate(logins.person(Role.ADMIN), gone.id());
        assertThat(desk.moderators(coordinator))
                .extracting(AccountLine::id)
                .contains(moderator.id())
                .doesNotContain(gone.id(), coordinator.id());
    }

    @Test
    void thereIsOnlyOneFirstAdministrator() {
        logins.account(Role.MODERATOR);
        var address = links.issueForFirstAdmin().address();
        var link = new Secret(address.substring(address.lastIndexOf('/') + 1));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> passwords.firstAdmin(link, logins.username(), "Anna", Logins.PASSWORD, Logins.PASSWORD));
    }

    private long seen(Person person) {
        return accounts.findById(person.id()).orElseThrow().version();
    }

    /** What came of both; false where a rule said no. */
    static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(AccountsTest::outcome)
                    .toList();
        }
    }

    private static boolean outcome(Future<Boolean> deed) {
        try {
            return deed.get();
        } catch (ExecutionException said) {
            assertThat(said).hasCauseInstanceOf(RuleViolation.class);
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
