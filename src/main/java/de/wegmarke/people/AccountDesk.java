package de.wegmarke.people;

import de.wegmarke.database.Deed;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the accounts of the people, and what the holder of a link does with their own. */
@Service
@Deed
public class AccountDesk {

    private static final Duration TO_SET_A_PASSWORD = Duration.ofDays(7);

    private final Accounts accounts;
    private final AccountRegister register;
    private final LinkDesk links;
    private final AuditLog audit;
    private final Clock clock;

    AccountDesk(Accounts accounts, AccountRegister register, LinkDesk links, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes an account without a password; {@link #resetLink} lets its holder set one.
     *
     * @throws NotAllowed if not done by an administrator
     * @throws RuleViolation if the user name is taken or not well formed, the name is empty or no role is given
     */
    public AccountId create(Person by, String username, String name, Set<Role> roles) {
        by.mustBe(Role.ADMIN);
        var made = accounts.save(fresh(username, name, roles));
        audit.note(AuditKind.ACCOUNT_MADE, by.id(), made.id().value(), made.roleNames());
        return made.id();
    }

    /** @param hash of the password that everybody knows */
    AccountId createForTheExample(Person by, String username, String name, Set<Role> roles, String hash) {
        by.mustBe(Role.ADMIN);
        return withPassword(fresh(username, name, roles), hash).id();
    }

    /** @param hash of a password that is good */
    void firstAdmin(Secret link, String username, String name, String hash) {
        links.use(link, AccountLinks.FIRST_ADMIN);
        if (!accounts.allToChange().isEmpty()) {
            throw new NotAllowed();
        }
        var first = withPassword(fresh(username, name, Set.of(Role.ADMIN)), hash);
        audit.note(AuditKind.ACCOUNT_MADE, null, first.id().value(), first.roleNames());
    }

    /** The link that was made for the holder of an account and still sets a password, if there is one. */
    @Transactional(readOnly = true)
    public Optional<LinkLine> openLink(Person by, AccountId id) {
        by.mustBe(Role.ADMIN);
        return links.of(by, AccountLinks.PASSWORD, id.value()).stream()
                .filter(link -> link.isOpen(clock.instant()))
                .findFirst();
    }

    /**
     * A one-time link with which the holder sets a password, valid for 7 days. Earlier ones no longer work.
     *
     * @param seen the open link that the person saw, if there was one
     * @throws NotAllowed if not done by an administrator
     * @throws NotFound if there is no such account, or it is deactivated
     * @throws Conflict if there is another one by now: somebody else may just have sent it
     */
    public OneTimeAddress resetLink(Person by, AccountId id, Optional<LinkLine> seen) {
        by.mustBe(Role.ADMIN);
        var account = accounts.toChange(id).filter(Account::isActive).orElseThrow(NotFound::new);
        if (!openLink(by, id).equals(seen)) {
            throw new Conflict();
        }
        return links.issue(by, AccountLinks.PASSWORD, account.id().value(), TO_SET_A_PASSWORD);
    }

    /**
     * The user name with which the holder of a link will log in. Asking does not use the link up.
     *
     * @throws LinkClosed if the link opens nothing (any more)
     */
    @Transactional(readOnly = true)
    public String username(Secret link) {
        return links.subject(link, AccountLinks.PASSWORD)
                .flatMap(id -> accounts.findById(new AccountId(id)))
                .map(Account::username)
                .orElseThrow(NotFound::new);
    }

    /** @param hash of a password that is good */
    void setPassword(Secret link, String hash) {
        var account = accounts.toChange(
                        new AccountId(links.use(link, AccountLinks.PASSWORD).orElseThrow(NotFound::new)))
                .filter(Account::isActive)
                .orElseThrow(NotFound::new);
        withPassword(account, hash);
        audit.note(AuditKind.PASSWORD_CHANGED, null, account.id().value());
    }

    /**
     * Changes name and roles. Whoever loses a role has to log in again.
     *
     * @param seen the version the administrator saw
     * @throws NotAllowed if not done by an administrator
     * @throws RuleViolation if no active administrator would be left, the name is empty or no role is given
     * @throws de.wegmarke.shared.Conflict if somebody else changed the account meanwhile (A1)
     */
    public void edit(Person by, AccountId id, String name, Set<Role> roles, long seen) {
        by.mustBe(Role.ADMIN);
        var all = accounts.allToChange();
        var account = one(all, id);
        account.mustBeAsSeen(seen);
        var before = account.roles();
        account.edit(name, roles);
        oneAdminMustRemain(all);
        accounts.save(account);
        if (!account.roles().equals(before)) {
            audit.note(AuditKind.ROLES_CHANGED, by.id(), id.value(), account.roleNames());
        }
    }

    /**
     * Closes an account: nobody logs in with it any more, its open sessions end, its links no longer work.
     *
     * @throws NotAllowed if not done by an administrator
     * @throws RuleViolation if it is one's own, or no active administrator would be left
     */
    public void deactivate(Person by, AccountId id) {
        by.mustBe(Role.ADMIN);
        if (by.id().equals(id)) {
            throw new RuleViolation("people.deactivate-oneself");
        }
        var all = accounts.allToChange();
        // Two administrators who close each other's account at once: the second is none any more.
        if (!one(all, by.id()).isActiveAdmin()) {
            throw new NotAllowed();
        }
        var account = one(all, id);
        account.deactivate(by.id(), clock.instant());
        oneAdminMustRemain(all);
        accounts.save(account);
        links.revoke(by, AccountLinks.PASSWORD, id.value());
        audit.note(AuditKind.ACCOUNT_CLOSED, by.id(), id.value());
    }

    /**
     * Opens a deactivated account again.
     *
     * @throws NotAllowed if not done by an administrator
     */
    public void reactivate(Person by, AccountId id) {
        by.mustBe(Role.ADMIN);
        var account = accounts.toChange(id).orElseThrow(NotFound::new);
        account.reactivate();
        accounts.save(account);
        audit.note(AuditKind.ACCOUNT_REOPENED, by.id(), id.value());
    }

    /**
     * How many with an account are called so.
     *
     * @throws NotAllowed if not asked by an administrator
     */
    @Transactional(readOnly = true)
    public long count(Person by, String words) {
        by.mustBe(Role.ADMIN);
        return accounts.countNamed(Words.lookedFor(words));
    }

    /**
     * The first of those with an account who are called so, by name.
     *
     * @param words part of a name, or of a name to log in with; empty for everybody
     * @throws NotAllowed if not asked by an administrator
     */
    @Transactional(readOnly = true)
    public List<AccountLine> first(Person by, String words, int most) {
        by.mustBe(Role.ADMIN);
        return accounts.named(Words.lookedFor(words), Limit.of(most)).stream()
                .map(AccountLine::of)
                .toList();
    }

    /**
     * Everybody whose account is not closed, by name.
     *
     * @throws NotAllowed if not asked by an administrator
     */
    @Transactional(readOnly = true)
    public List<AccountLine> active(Person by) {
        by.mustBe(Role.ADMIN);
        return register.active();
    }

    /**
     * One account as it is now, closed or not.
     *
     * @throws NotAllowed if not asked by an administrator
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public AccountLine account(Person by, AccountId id) {
        by.mustBe(Role.ADMIN);
        return accounts.findById(id).map(AccountLine::of).orElseThrow(NotFound::new);
    }

    /** The active accounts that can be chosen to moderate a group, by name. */
    @Transactional(readOnly = true)
    public List<AccountLine> moderators(Person by) {
        by.mustBe(Role.COORDINATOR);
        return register.moderators();
    }

    private Account fresh(String username, String name, Set<Role> roles) {
        // The unique column has the last word when two do this at once.
        return new Account(
                username, name, roles, known -> accounts.findByUsername(known).isPresent(), clock.instant());
    }

    private Account withPassword(Account account, String hash) {
        account.changePassword(hash);
        return accounts.save(account);
    }

    private static Account one(List<Account> all, AccountId id) {
        return all.stream().filter(account -> account.id().equals(id)).findAny().orElseThrow(NotFound::new);
    }

    private static void oneAdminMustRemain(List<Account> all) {
        if (all.stream().noneMatch(Account::isActiveAdmin)) {
            throw new RuleViolation("people.last-admin");
        }
    }
}
