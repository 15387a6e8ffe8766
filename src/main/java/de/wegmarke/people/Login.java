package de.wegmarke.people;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * How somebody with an account shows who they are. A hash takes a quarter of a second of a processor: it is made outside of any
 * transaction, and never more than two at once, so that cards get through while somebody guesses.
 */
@Service
public class Login {

    private final Semaphore hands = new Semaphore(2, true);
    private final AccountRegister accounts;
    private final PasswordRenewal renewal;
    private final LogInBook book;
    private final Passwords passwords;
    private final boolean example;

    Login(
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
     * The person, if there is an active account of that name and the password fits. Takes as long if there is none. Outside of the
     * example its password, which everybody knows, opens nothing. Who is refused stands in the audit log.
     */
    public Optional<Person> check(String username, String password) {
        var account = accounts.active(username);
        if (!fits(password, account.flatMap(AccountRegister.Known::password))
                || !example && Passwords.isPublic(password)) {
            book.refused(account.map(known -> known.person().id()));
            return Optional.empty();
        }
        account.filter(known -> known.password().filter(passwords::isOutdated).isPresent())
                .ifPresent(known -> renewal.renew(known.person().id(), passwords.hashed(password)));
        return account.map(AccountRegister.Known::person);
    }

    /** Whether the password fits the hash, two at a time. */
    boolean fits(String password, Optional<String> hash) {
        hands.acquireUninterruptibly();
        try {
            return passwords.fits(password, hash);
        } finally {
            hands.release();
        }
    }
}
