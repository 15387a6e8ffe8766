package de.wegmarke.people;

import de.wegmarke.database.Deed;
import de.wegmarke.shared.CodeLetters;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the second factor of their own account, and what an administrator does for who has lost the phone. */
@Service
@Deed
public class SecondFactorDesk {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Attempts attempts;
    private final AuditLog audit;
    private final Clock clock;
    private final SecondFactorRule rule;

    SecondFactorDesk(
            Accounts accounts,
            SecondFactors factors,
            Attempts attempts,
            AuditLog audit,
            Clock clock,
            @Value("${wegmarke.second-factor}") SecondFactorRule rule) {
        this.accounts = accounts;
        this.factors = factors;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
        this.rule = rule;
    }

    /**
     * How one's own stands.
     *
     * @throws NotAllowed if the person has no open account
     */
    @Transactional(readOnly = true)
    public FactorState state(Person by) {
        var holder = open(accounts.findById(by.id()));
        var factor = factors.findById(by.id()).filter(SecondFactor::isSetUp);
        return new FactorState(
                rule,
                factor.flatMap(SecondFactor::since),
                factor.map(SecondFactor::codesLeft).orElse(0),
                rule.demandsOf(holder.person()));
    }

    /**
     * Makes a secret for the phone. It counts only when it is confirmed; what was made and not confirmed before opens nothing.
     *
     * @throws NotAllowed if the person has no open account, or the operator wants no second factor
     * @throws Conflict if it is set up already
     */
    public FactorSecret begin(Person by) {
        var holder = open(accounts.toChange(by.id()));
        if (rule == SecondFactorRule.OFF) {
            throw new NotAllowed();
        }
        var factor = factors.toChange(by.id()).orElseGet(() -> new SecondFactor(by.id()));
        if (factor.isSetUp()) {
            throw new Conflict();
        }
        factor.beginAnew();
        return new FactorSecret(holder.username(), factors.save(factor).secret());
    }

    /**
     * From now on it is asked for.
     *
     * @param typed the phone's first code
     * @return ten recovery codes, each for one log-in, which nobody sees again
     * @throws NotAllowed if the person has no open account
     * @throws RuleViolation if the code is wrong
     * @throws Conflict if it is set up already, or was never begun
     */
    public List<String> confirm(Person by, String typed) {
        open(accounts.toChange(by.id()));
        var factor = factors.toChange(by.id()).filter(one -> !one.isSetUp()).orElseThrow(Conflict::new);
        var codes = factor.confirm(CodeLetters.plain(typed), clock.instant());
        if (codes.isEmpty()) {
            throw new RuleViolation("people.code-wrong");
        }
        audit.note(AuditKind.FACTOR_SET_UP, by.id(), by.id().value());
        return codes.stream().map(RecoveryCode::written).toList();
    }

    /**
     * Does without it from now on. A wrong code changes nothing but stands in the audit log.
     *
     * @param typed a code of the phone, or a recovery code: who finds a screen left open does not know any
     * @throws NotAllowed if the person has no open account
     * @throws RuleViolation if the code is wrong, there were too many wrong ones, or the operator demands it of the person
     */
    @Transactional(isolation = Isolation.READ_COMMITTED, noRollbackFor = RuleViolation.class)
    public void giveUp(Person by, String typed) {
        var holder = open(accounts.toChange(by.id()));
        if (rule.demandsOf(holder.person())) {
            throw new RuleViolation("people.factor-demanded");
        }
        var address = Whence.here().address();
        if (!attempts.beginCode(by.id(), address)) {
            throw new RuleViolation("people.code-slow");
        }
        var factor = factors.toChange(by.id()).filter(SecondFactor::isSetUp).orElseThrow(Conflict::new);
        var code = CodeLetters.plain(typed);
        if (!factor.takesCode(code, clock.instant()) && !factor.takesRecoveryCode(code)) {
            audit.note(AuditKind.REFUSED, null, by.id().value());
            throw new RuleViolation("people.code-wrong");
        }
        attempts.codeSucceeded(by.id(), address);
        factors.delete(factor);
        audit.note(AuditKind.FACTOR_TAKEN, by.id(), by.id().value());
    }

    /**
     * Whether somebody has one that counts.
     *
     * @throws NotAllowed if not asked by an administrator
     */
    @Transactional(readOnly = true)
    public boolean isSetUp(Person by, AccountId account) {
        by.mustBe(Role.ADMIN);
        return factors.areAskedOf(account);
    }

    /**
     * Takes it away from somebody who has lost the phone. One's own is given up with a code.
     *
     * @throws NotAllowed if not done by an administrator, or it is one's own
     * @throws NotFound if there is none
     */
    public void takeFrom(Person by, AccountId account) {
        by.mustBe(Role.ADMIN);
        if (by.id().equals(account)) {
            throw new NotAllowed();
        }
        factors.delete(factors.toChange(account).filter(SecondFactor::isSetUp).orElseThrow(NotFound::new));
        audit.note(AuditKind.FACTOR_TAKEN, by.id(), account.value());
    }

    private static Account open(Optional<Account> account) {
        return account.filter(Account::isActive).orElseThrow(NotAllowed::new);
    }
}
