package de.wegmarke.people;

import de.wegmarke.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms look up about the people with an account. */
@Service
@Transactional(readOnly = true)
public class AccountRegister {

    private final Accounts accounts;

    AccountRegister(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Somebody who may log in.
     *
     * @param password its hash; empty as long as none was set
     */
    record Known(Person person, String username, Optional<String> password) {

        static Known of(Account account) {
            return new Known(account.person(), account.username(), account.password());
        }
    }

    /** The holder of an account, unless it is closed. */
    Optional<Known> active(AccountId id) {
        return accounts.findById(id).filter(Account::isActive).map(Known::of);
    }

    /** Whoever has that name to log in with. */
    Optional<Known> active(String username) {
        return accounts.active(username).map(Known::of);
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Everybody whose account is not closed, by name. */
    List<AccountLine> active() {
        return accounts.active().stream().map(AccountLine::of).toList();
    }

    /** The active accounts that can be chosen to moderate a group, by name. */
    public List<AccountLine> moderators() {
        return active().stream()
                .filter(account -> account.roles().contains(Role.MODERATOR))
                .toList();
    }

    /**
     * The person behind an active account.
     *
     * @throws NotFound if there is no such active account
     */
    public Person personNamed(String username) {
        return accounts.active(username).map(Account::person).orElseThrow(NotFound::new);
    }
}
