package de.wegmarke.demo;

import de.wegmarke.database.OneAtATime;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.AccountLine;
import de.wegmarke.people.Person;
import de.wegmarke.people.PublicPassword;
import de.wegmarke.people.Role;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Whoever goes on in earnest with the data of the example is told that its accounts open nothing any more, and how to go on: the
 * administrator among them gets a link for a password of their own.
 */
@Component
@ConditionalOnProperty(name = "wegmarke.demo", havingValue = "false")
class ExampleLeftBehind implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleLeftBehind.class);

    private final AccountDesk accounts;
    private final PublicPassword password;
    private final OneAtATime turns;

    ExampleLeftBehind(AccountDesk accounts, PublicPassword password, OneAtATime turns) {
        this.accounts = accounts;
        this.password = password;
        this.turns = turns;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        turns.run("links at the start", this::tell);
    }

    private void tell() {
        // Whoever starts the program is its administrator, whether or not one has an account.
        var operator = new Person(AccountId.next(), "Operator", Set.of(Role.ADMIN));
        accounts.active(operator).stream()
                .filter(account -> password.isOf(account.username()))
                .forEach(account -> tell(operator, account));
    }

    private void tell(Person operator, AccountLine account) {
        if (account.roles().contains(Role.ADMIN)) {
            var link = accounts.resetLink(operator, account.id(), accounts.openLink(operator, account.id()));
            LOG.warn(
                    "The account {} still has the example's public password and cannot log in. Set another one here, once,"
                            + " within seven days: {}",
                    account.username(),
                    link.address());
        } else {
            LOG.warn(
                    "The account {} still has the example's public password and cannot log in. An administrator gives it a"
                            + " link for another one, or closes it.",
                    account.username());
        }
    }
}
