package de.wegmarke.stage;

import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.AccountRegister;
import de.wegmarke.people.FirstPasswordDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;

/** Makes people with accounts, each with a user name of its own, and browsers for them. */
public class Logins {

    /** Everybody's password. */
    public static final String PASSWORD = "vier worte ohne sinn";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final AccountDesk accounts;
    private final FirstPasswordDesk passwords;
    private final AccountRegister people;
    private final String address;

    Logins(
            AccountDesk accounts,
            FirstPasswordDesk passwords,
            AccountRegister people,
            @Value("${wegmarke.base-url}") String address) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.address = address;
    }

    /** An administrator without an account in the database. */
    public Person admin() {
        return new Person(AccountId.next(), "Verwaltung", Set.of(Role.ADMIN));
    }

    /** A user name nobody has. */
    public String username() {
        return "person-" + PEOPLE.incrementAndGet();
    }

    /** The user name of a new account with these roles. */
    public String account(Role... roles) {
        var username = username();
        Welcome.to(
                accounts,
                passwords,
                admin(),
                username,
                "Person " + username,
                Arrays.stream(roles).collect(Collectors.toSet()),
                PASSWORD);
        return username;
    }

    /** A new person with these roles. */
    public Person person(Role... roles) {
        return people.personNamed(account(roles));
    }

    /** A browser that nobody has used yet. */
    public Visitor visitor() {
        return new Visitor(address);
    }

    /** A browser with a new person with these roles, who is logged in. */
    public Visitor loggedIn(Role... roles) {
        var visitor = visitor();
        visitor.logIn(account(roles), PASSWORD);
        return visitor;
    }
}
