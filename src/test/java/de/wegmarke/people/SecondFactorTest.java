package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.shared.CodeLetters;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Together;
import de.wegmarke.stage.Visitor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WegmarkeTest
class SecondFactorTest {

    @Autowired
    Logins logins;

    @Autowired
    AccountRegister people;

    @Autowired
    SecondFactorDesk desk;

    @Autowired
    SecondStep step;

    @Autowired
    OwnPasswordDesk passwords;

    @Autowired
    Homes homes;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    AuditLog audit;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private String username;
    private Person holder;
    private Phone phone;
    private Shown shown;
    private List<String> recovery;

    @BeforeEach
    void somebodyHasSetItUp() {
        username = logins.account(Role.ADMIN);
        holder = people.personNamed(username);
        phone = new Phone(desk.begin(holder).secret());
        recovery = desk.confirm(holder, phone.code());
        shown = new Shown(
                holder,
                accounts.findById(holder.id()).flatMap(Account::password).orElseThrow());
    }

    @Test
    void betweenTheStepsNoRightExistsAndTheSessionGetsItsNewNameWithThem() {
        var visitor = logins.visitor();
        assertThat(Visitor.outcome(visitor.logIn(username, Logins.PASSWORD))).isEqualTo("/login/code");
        var before = visitor.cookies();
        assertThat(Visitor.outcome(visitor.get("/app/people"))).isEqualTo("/login?first");
        assertThat(Visitor.outcome(visitor.get("/app/account"))).isEqualTo("/login?first");
        assertThat(visitor.get("/login/code").body()).contains("autocomplete=\"one-time-code\"");
        assertThat(Visitor.outcome(visitor.enterCode(phone.wrong()))).isEqualTo("/login/code?wrong");
        assertThat(Visitor.outcome(visitor.get("/app/people"))).isEqualTo("/login?first");
        assertThat(Visitor.outcome(visitor.enterCode(phone.code()))).endsWith("/app/people");
        assertThat(visitor.cookies()).isNotEqualTo(before);
        assertThat(visitor.get("/app/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeWithoutThePasswordOpensNothing() {
        var visitor = logins.visitor();
        visitor.get("/login");
        assertThat(Visitor.outcome(visitor.submit("/login", Map.of("code", phone.code()))))
                .isEqualTo("/login?again");
    }

    /** Somebody who knew the old one may have begun. */
    @Test
    void theFirstStepWithAnEarlierPasswordCountsNoMore() {
        var visitor = logins.visitor();
        assertThat(Visitor.outcome(visitor.logIn(username, Logins.PASSWORD))).isEqualTo("/login/code");
        var fresh = "neue worte ohne jeden sinn";
        passwords.change(holder, Logins.PASSWORD, fresh, fresh, Optional.empty());
        // It was not looked at, so it still counts.
        var code = phone.code();
        assertThat(Visitor.outcome(visitor.enterCode(code))).isEqualTo("/login/code?wrong");
        assertThat(Visitor.outcome(visitor.logIn(username, fresh))).isEqualTo("/login/code");
        assertThat(Visitor.outcome(visitor.enterCode(code))).isEqualTo("/app/people");
    }

    @Test
    void aCodeCountsOnceAndNoneBeforeIt() {
        var first = phone.code();
        assertThat(step.take(shown, first)).hasValue(holder);
        assertThat(step.take(shown, first)).isEmpty();
    }

    @Test
    void ofTwoWhoTypeTheSameCodeAtOnceOneComesIn() throws Exception {
        var code = phone.code();
        var came = Together.all(2, () -> step.take(shown, code));
        assertThat(came.stream().filter(Optional::isPresent)).hasSize(1);
    }

    @Test
    void eachRecoveryCodeCountsOnceAndIsKeptAsAHash() {
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(step.take(shown, recovery.getFirst().toLowerCase())).hasValue(holder);
        assertThat(step.take(shown, recovery.getFirst())).isEmpty();
        assertThat(step.take(shown, recovery.getLast())).hasValue(holder);
        assertThat(desk.state(holder).codesLeft()).isEqualTo(8);
        assertThat(database.queryForObject(
                        "select recovery_codes from second_factor where account = ?",
                        String.class,
                        holder.id().value()))
                .doesNotContain(CodeLetters.plain(recovery.get(1)))
                .contains(new RecoveryCode(CodeLetters.plain(recovery.get(1))).hash());
    }

    @Test
    void whoGuessesCodesIsSlowedAndTheRightOneTooUntilThen() {
        var visitor = logins.visitor();
        visitor.logIn(username, Logins.PASSWORD);
        for (var i = 0; i < 5; i++) {
            assertThat(Visitor.outcome(visitor.enterCode(phone.wrong()))).isEqualTo("/login/code?wrong");
        }
        assertThat(Visitor.outcome(visitor.enterCode(phone.code()))).isEqualTo("/login/code?slow");
        for (var i = 0; i < 5; i++) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> desk.giveUp(holder, phone.wrong()))
                    .withMessage("people.code-wrong");
        }
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.giveUp(holder, phone.code()))
                .withMessage("people.code-slow");
    }

    @Test
    void itCountsOnlyWhenItIsConfirmed() {
        var other = logins.account(Role.COORDINATOR);
        var person = people.personNamed(other);
        var first = new Phone(desk.begin(person).secret());
        assertThat(Visitor.outcome(logins.visitor().logIn(other, Logins.PASSWORD)))
                .isEqualTo("/app/conference");
        var second = new Phone(desk.begin(person).secret());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.confirm(person, first.code()))
                .withMessage("people.code-wrong");
        desk.confirm(person, second.code());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.begin(person));
    }

    @Test
    void itIsGivenUpWithACodeAndTakenByAnAdministratorFromOthersOnly() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.giveUp(holder, phone.wrong()))
                .withMessage("people.code-wrong");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.takeFrom(holder, holder.id()));
        assertThat(desk.isSetUp(logins.admin(), holder.id())).isTrue();
        desk.takeFrom(logins.admin(), holder.id());
        assertThat(Visitor.outcome(logins.visitor().logIn(username, Logins.PASSWORD)))
                .isEqualTo("/app/people");
        var again = new Phone(desk.begin(holder).secret());
        desk.confirm(holder, again.code());
        desk.giveUp(holder, again.code());
        assertThat(desk.state(holder).since()).isEmpty();
    }

    @Test
    void whereItIsRequiredNothingComesBeforeIt() {
        var required = new SecondStep(accounts, factors, audit, clock, SecondFactorRule.REQUIRED);
        for (var role : List.of(Role.ADMIN, Role.COORDINATOR)) {
            var person = required.after(logins.person(role)).orElseThrow();
            assertThat(person.hasRights()).as("%s", role).isFalse();
            assertThat(homes.of(Visit.by(person, LogInId.next()))).isEqualTo("/app/account");
        }
        assertThat(required.after(logins.person(Role.MODERATOR)).orElseThrow().hasRights())
                .isTrue();
        assertThat(required.after(holder)).as("asked for the code").isEmpty();
    }

    @Test
    void whereItIsOffNobodyIsAsked() {
        var off = new SecondStep(accounts, factors, audit, clock, SecondFactorRule.OFF);
        assertThat(off.after(holder)).hasValue(holder);
    }
}
