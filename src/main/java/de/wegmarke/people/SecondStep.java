package de.wegmarke.people;

import de.wegmarke.database.Deed;
import de.wegmarke.shared.CodeLetters;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What follows the right password at the door. Between the two steps no right exists. */
@Service
@Deed
public class SecondStep {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final AuditLog audit;
    private final Clock clock;
    private final SecondFactorRule rule;

    SecondStep(
            Accounts accounts,
            SecondFactors factors,
            AuditLog audit,
            Clock clock,
            @Value("${wegmarke.second-factor}") SecondFactorRule rule) {
        this.accounts = accounts;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
        this.rule = rule;
    }

    /**
     * Who the right password lets in.
     *
     * @return nothing if a code is asked for first; the person without a right if a second factor is to be set up first
     */
    public Optional<Person> after(Person person) {
        if (rule != SecondFactorRule.OFF && factors.areAskedOf(person.id())) {
            return Optional.empty();
        }
        return Optional.of(rule.demandsOf(person) ? person.withoutRights() : person);
    }

    /**
     * Takes a code of the phone or a recovery code, each once.
     *
     * @param shown the first step
     * @return the person as they are now; nothing if the code is wrong or was used, or the first step does not count any more, which
     *     stands in the audit log
     */
    public Optional<Person> take(Shown shown, String typed) {
        var account = shown.account();
        var person = accounts.toChange(account).filter(one -> one.takes(shown)).map(Account::person);
        if (person.isPresent() && takes(account, CodeLetters.plain(typed))) {
            return person;
        }
        audit.note(AuditKind.REFUSED, null, account.value());
        return Optional.empty();
    }

    private boolean takes(AccountId account, String code) {
        var factor = factors.toChange(account).filter(SecondFactor::isSetUp);
        if (factor.filter(one -> one.takesCode(code, clock.instant())).isPresent()) {
            return true;
        }
        var recovered = factor.filter(one -> one.takesRecoveryCode(code)).isPresent();
        if (recovered) {
            audit.note(AuditKind.RECOVERY_CODE_USED, account, account.value());
        }
        return recovered;
    }
}
