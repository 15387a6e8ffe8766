package de.wegmarke.people;

import de.wegmarke.database.Aggregate;
import de.wegmarke.shared.Check;
import de.wegmarke.shared.Topic;
import de.wegmarke.shared.Words;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who works with Wegmarke and logs in. */
@Entity
public class Account extends Aggregate {

    /** What everybody follows who looks at the list of people. */
    public static final Topic PEOPLE = new Topic("people");

    /**
     * That somebody may do less than before, or others may know their password: their log-ins end.
     *
     * @param except the log-in with which the person did it
     */
    record Restricted(AccountId account, Optional<LogInId> except) {}

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");
    private static final Set<Role> GIVEN_BY_PEOPLE = Set.of(Role.ADMIN, Role.COORDINATOR, Role.MODERATOR);
    private static final int LONGEST_NAME = 120;

    @EmbeddedId
    private AccountId id;

    private String username;
    private String name;

    /** The hash with the name of its method in front; null until a first password is set. */
    private @Nullable String password;

    @Convert(converter = RoleNames.class)
    private Set<Role> roles;

    private Instant createdAt;

    @Embedded
    private @Nullable Deactivation deactivation;

    protected Account() {}

    /**
     * A new account without a password.
     *
     * @param taken says which user names others have
     * @throws de.wegmarke.shared.RuleViolation if the user name is taken or has other than the allowed characters, the name
     *     is empty, or no role is given
     */
    Account(String username, String name, Set<Role> roles, Predicate<String> taken, Instant when) {
        this.id = AccountId.next();
        this.username = usual(username);
        var check = new Check();
        check.that(USERNAME.matcher(this.username).matches(), "people.username-invalid");
        check.that(!taken.test(this.username), "people.username-taken");
        this.name = check.requiredLine(name, "people.name", LONGEST_NAME);
        this.roles = checked(roles, check);
        check.done();
        this.createdAt = when;
        touched(PEOPLE);
    }

    public AccountId id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The roles as they are kept. */
    String roleNames() {
        return new RoleNames().convertToDatabaseColumn(roles);
    }

    /** A user name without what does not matter in it: capitals, blanks around it. */
    public static String usual(String typed) {
        return Words.line(typed).toLowerCase(Locale.ROOT);
    }

    /**
     * A user name as it is kept: the database would take other letters for the same, and whoever counts attempts would not.
     *
     * @return nothing if no account can have that name
     */
    static Optional<String> username(String typed) {
        return Optional.of(usual(typed)).filter(name -> USERNAME.matcher(name).matches());
    }

    public boolean isActive() {
        return deactivation == null;
    }

    boolean isActiveAdmin() {
        return isActive() && roles.contains(Role.ADMIN);
    }

    /** Whether what was shown a moment ago still lets somebody in. */
    boolean takes(Shown shown) {
        return isActive() && shown.hash().equals(password);
    }

    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    Person person() {
        return new Person(id, name, roles);
    }

    void edit(String newName, Set<Role> newRoles) {
        var check = new Check();
        name = check.requiredLine(newName, "people.name", LONGEST_NAME);
        var before = roles;
        roles = checked(newRoles, check);
        check.done();
        touched(PEOPLE);
        if (!roles.containsAll(before)) {
            mayLess();
        }
    }

    /** Whoever is logged in with the old password has to log in again. */
    void changePassword(String hash) {
        changePassword(hash, Optional.empty());
    }

    /** @param except the log-in that stays, because its holder knows the new one */
    void changePassword(String hash, Optional<LogInId> except) {
        password = hash;
        touched(PEOPLE);
        happened(new Restricted(id, except));
    }

    /** The same password, hashed anew by the current method. */
    void rehash(String hash) {
        password = hash;
    }

    /** Who closed it first, and when, stays. */
    void deactivate(AccountId by, Instant when) {
        if (deactivation == null) {
            deactivation = new Deactivation(by, when);
            mayLess();
        }
    }

    /** It goes, as its time is over (A3). */
    void leave() {
        touched(PEOPLE);
    }

    void reactivate() {
        deactivation = null;
        touched(PEOPLE);
    }

    private void mayLess() {
        touched(PEOPLE);
        happened(new Restricted(id, Optional.empty()));
    }

    private static Set<Role> checked(Set<Role> roles, Check check) {
        check.that(!roles.isEmpty() && GIVEN_BY_PEOPLE.containsAll(roles), "people.roles-empty");
        return Set.copyOf(roles);
    }
}
