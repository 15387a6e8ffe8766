package de.wegmarke.people;

import de.wegmarke.shared.Check;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Changes one's own password. Hashes are made outside of the transaction: they take their time. */
@Service
public class OwnPasswordDesk {

    private final AccountRegister accounts;
    private final Passwords passwords;
    private final PasswordRenewal renewal;
    private final LogInBook book;
    private final Attempts attempts;

    OwnPasswordDesk(
            AccountRegister accounts, Passwords passwords, PasswordRenewal renewal, LogInBook book, Attempts attempts) {
        this.accounts = accounts;
        this.book = book;
        this.passwords = passwords;
        this.renewal = renewal;
        this.attempts = attempts;
    }

    /**
     * Sets a new password; all other log-ins of the account end.
     *
     * @param here the log-in that stays
     * @throws NotAllowed if the person has no open account
     * @throws RuleViolation if the old one is wrong, there were too many wrong ones, or the new one is not good
     */
    public void change(Person by, String old, String fresh, String repeated, Optional<LogInId> here) {
        var known = accounts.active(by.id()).orElseThrow(NotAllowed::new);
        var hash = known.password().orElseThrow(NotAllowed::new);
        var check = new Check();
        check.also(() -> mustFit(by.id(), old, hash));
        check.also(() -> Passwords.mustBeGood(fresh, known.username()));
        check.also(() -> Passwords.mustAgree(fresh, repeated));
        check.done();
        if (!renewal.replace(new Shown(known.person(), hash), passwords.hashed(fresh), here)) {
            throw new RuleViolation("people.old-password-wrong");
        }
    }

    /** Whoever finds a screen left open does not try one password after the other, and each stands in the audit log. */
    private void mustFit(AccountId account, String old, String hash) {
        var address = Whence.here().address();
        if (!attempts.begin(account.value().toString(), address)) {
            throw new RuleViolation("people.old-password-slow");
        }
        if (!passwords.fits(old, Optional.of(hash))) {
            book.refused(Optional.of(account));
            throw new RuleViolation("people.old-password-wrong");
        }
        attempts.cameToNothing(account.value().toString(), address);
    }
}
