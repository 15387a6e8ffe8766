package de.wegmarke.people;

import de.wegmarke.shared.Check;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Sets passwords of people who are not logged in. Hashes are made outside of transactions, and only for a link that opens something:
 * they take their time.
 */
@Service
public class FirstPasswordDesk {

    private final AccountDesk accounts;
    private final LinkDesk links;
    private final Passwords passwords;
    private final Clock clock;

    FirstPasswordDesk(AccountDesk accounts, LinkDesk links, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Sets the password of the account the link was made for; its open sessions end.
     *
     * @throws LinkClosed if the link no longer opens anything
     * @throws RuleViolation if the password is not good; the link stays usable
     */
    public void set(Secret link, String password, String repeated) {
        accounts.setPassword(link, hash(password, repeated, accounts.username(link), new Check()));
    }

    /**
     * Makes the very first account with the link from the log of the first start.
     *
     * @throws LinkClosed if the link no longer opens anything
     * @throws NotAllowed if there is an account already
     * @throws RuleViolation if user name, name or password are not good; the link stays usable
     */
    public void firstAdmin(Secret link, String username, String name, String password, String repeated) {
        links.subject(link, AccountLinks.FIRST_ADMIN);
        var check = new Check();
        check.also(() -> new Account(username, name, Set.of(Role.ADMIN), nobodys -> false, clock.instant()));
        accounts.firstAdmin(link, username, name, hash(password, repeated, username, check));
    }

    /**
     * Makes an account with the password that everybody knows, for the example conference: it opens nothing outside of it.
     *
     * @throws NotAllowed if not done by an administrator
     * @throws RuleViolation as {@link AccountDesk#create}
     */
    public AccountId createForTheExample(Person by, String username, String name, Set<Role> roles) {
        by.mustBe(Role.ADMIN);
        return accounts.createForTheExample(by, username, name, roles, passwords.hashed(Passwords.OF_THE_EXAMPLE));
    }

    private String hash(String password, String repeated, String username, Check check) {
        check.also(() -> Passwords.mustBeGood(password, username));
        check.also(() -> Passwords.mustAgree(password, repeated));
        check.done();
        return passwords.hashed(password);
    }
}
