package de.wegmarke.people;

import de.wegmarke.database.Deed;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How somebody with an account shows who they are. */
@Service
@Deed
public class Login {

    private final Accounts accounts;
    private final Passwords passwords;

    Login(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The person, if there is an active account of that name and the password fits. Takes as long if there is none. */
    public Optional<Person> check(String username, String password) {
        var account = accounts.active(username);
        if (!passwords.fits(password, account.flatMap(Account::password))) {
            return Optional.empty();
        }
        account.filter(known -> known.password().filter(passwords::isOutdated).isPresent())
                .flatMap(known -> accounts.toChange(known.id()))
                .ifPresent(known -> known.rehash(passwords.hashed(password)));
        return account.map(Account::person);
    }
}
