package de.wegmarke.people;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * How somebody with an account shows who they are, by name and password ({@link SecondStep} may follow). A hash takes a quarter of a
 * second of a processor: it is made outside of any transaction, so that cards get through while somebody guesses.
 */
@Service
public class FirstStep {

    private final AccountRegister accounts;
    private final PasswordRenewal renewal;
    private final LogInBook book;
    private final Passwords passwords;
    private final boolean example;

    FirstStep(
            AccountRegister accounts,
            PasswordRenewal renewal,
            LogInBook book,
            Passwords passwords,
            @Value("${wegmarke.demo}") boolean example) {
        this.accounts = accounts;
        this.renewal = renewal;
        this.book = book;
        this.passwords = passwords;
        this.example = example;
    }

    /**
     * Who it is, if there is an active account of that name and the password fits. Takes as long if there is none. Outside of the
     * example its password, which everybody knows, opens nothing. Who is refused stands in the audit log.
     */
    public Optional<Shown> check(String username, String password) {
        var account = accounts.active(username);
        if (!passwords.fits(password, account.flatMap(AccountRegister.Known::password))
                || !example && Passwords.isPublic(password)) {
            book.refused(account.map(known -> known.person().id()));
            return Optional.empty();
        }
        return account.map(known -> shown(known, password));
    }

    private Shown shown(AccountRegister.Known account, String password) {
        var hash = account.password().orElseThrow();
        var shown = new Shown(account.person(), hash);
        return passwords.isOutdated(hash) ? renewal.renew(shown, passwords.hashed(password)) : shown;
    }
}
