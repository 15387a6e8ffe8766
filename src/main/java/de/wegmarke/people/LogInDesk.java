package de.wegmarke.people;

import de.wegmarke.database.Deed;
import de.wegmarke.people.LogIn.Standing;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is logged in, and ending that: one's own, or an administrator everybody's. */
@Service
@Deed
public class LogInDesk {

    private final Accounts accounts;
    private final LogIns logIns;
    private final AuditLog audit;
    private final Clock clock;
    private final Duration patience;

    /** @param patience how long a session waits for its browser: a log-in that nobody was heard of for longer has none */
    LogInDesk(
            Accounts accounts,
            LogIns logIns,
            AuditLog audit,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration patience) {
        this.accounts = accounts;
        this.logIns = logIns;
        this.audit = audit;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Where one is logged in oneself, the latest seen first.
     *
     * @throws NotAllowed if the person has no open account
     */
    @Transactional(readOnly = true)
    public List<LogInLine> own(Person by) {
        mustHaveAccount(by);
        return open(by.id());
    }

    /**
     * Where somebody is logged in, the latest seen first.
     *
     * @throws NotAllowed if not asked by an administrator
     */
    @Transactional(readOnly = true)
    public List<LogInLine> of(Person by, AccountId account) {
        by.mustBe(Role.ADMIN);
        return open(account);
    }

    /**
     * Ends one log-in; its browser is out with its next request, and its screens close. To end it again does nothing.
     *
     * @throws NotAllowed if it is somebody else's and not done by an administrator
     * @throws NotFound if there is none
     */
    public void end(Person by, LogInId id) {
        var known = logIns.toChange(id);
        if (known.filter(one -> one.account().equals(by.id())).isEmpty()) {
            by.mustBe(Role.ADMIN);
        }
        var logIn = known.orElseThrow(NotFound::new);
        if (logIn.standing(clock.instant()) == Standing.OPEN) {
            logIn.end(clock.instant());
            logIns.save(logIn);
            audit.note(AuditKind.LOG_INS_ENDED, by.id(), logIn.account().value());
        }
    }

    /**
     * Ends all one's own log-ins but one.
     *
     * @throws NotAllowed if the person has no open account
     */
    public void endOthers(Person by, LogInId here) {
        mustHaveAccount(by);
        endAll(by, by.id(), logIn -> !logIn.id().equals(here));
    }

    /**
     * Ends all log-ins of an account.
     *
     * @throws NotAllowed if not done by an administrator
     */
    public void endAll(Person by, AccountId account) {
        by.mustBe(Role.ADMIN);
        endAll(by, account, logIn -> true);
    }

    private void endAll(Person by, AccountId account, Predicate<LogIn> which) {
        var ended = logIns.allToChange(account).stream().filter(which).toList();
        ended.forEach(logIn -> logIn.end(clock.instant()));
        logIns.saveAll(ended);
        if (!ended.isEmpty()) {
            audit.note(AuditKind.LOG_INS_ENDED, by.id(), account.value());
        }
    }

    private List<LogInLine> open(AccountId account) {
        var now = clock.instant();
        return logIns.open(account, now.minus(LogIn.LONGEST), now.minus(patience)).stream()
                .map(LogIn::line)
                .toList();
    }

    private void mustHaveAccount(Person by) {
        if (!accounts.isOpen(by.id())) {
            throw new NotAllowed();
        }
    }
}
