package de.wegmarke.people;

import de.wegmarke.database.Deed;
import de.wegmarke.people.LogIn.Standing;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps who is logged in where: what the doors write down, in the transaction of what they do. */
@Service
@Deed
class LogInBook {

    private final Accounts accounts;
    private final LogIns logIns;
    private final AuditLog audit;
    private final Clock clock;

    LogInBook(Accounts accounts, LogIns logIns, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.logIns = logIns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody has shown all that is asked for. What was checked took its time: the account is asked once more, under its lock, so
     * that whoever closes it or changes it waits and then ends this log-in, or has done it before.
     *
     * @return nothing if the account was closed, or has another password or fewer roles by now
     */
    Optional<LogInId> begin(Shown shown) {
        var id = shown.account();
        if (accounts.toChange(id)
                .filter(account -> account.takes(shown)
                        && account.roles().containsAll(shown.person().roles()))
                .isEmpty()) {
            refused(Optional.of(id));
            return Optional.empty();
        }
        var begun = logIns.save(new LogIn(id, Whence.here().browser(), clock.instant()));
        audit.note(AuditKind.LOGGED_IN, id, id.value());
        return Optional.of(begun.id());
    }

    /** Somebody was refused. A name that nobody has is kept nowhere: it may be somebody's password. */
    void refused(Optional<AccountId> account) {
        audit.note(AuditKind.REFUSED, null, account.map(AccountId::value).orElse(null));
    }

    /** Somebody went out by themselves. */
    void leave(LogInId logIn) {
        logIns.toChange(logIn)
                .filter(one -> one.standing(clock.instant()) == Standing.OPEN)
                .ifPresent(one -> {
                    one.end(clock.instant());
                    logIns.save(one);
                    audit.note(
                            AuditKind.LOGGED_OUT, one.account(), one.account().value());
                });
    }

    /** Its browser was heard of just now. */
    Standing seen(LogInId logIn) {
        var now = clock.instant();
        return logIns.seen(logIn, now, now.minus(LogIn.LONGEST)) == 1
                ? Standing.OPEN
                : logIns.findById(logIn).map(one -> one.standing(now)).orElse(Standing.ENDED);
    }

    /** Whoever may do less than before is out everywhere, except where they did it themselves. */
    @EventListener
    void end(Account.Restricted restricted) {
        for (var one : logIns.allToChange(restricted.account())) {
            if (restricted.except().filter(one.id()::equals).isEmpty()) {
                one.end(clock.instant());
                logIns.save(one);
            }
        }
    }
}
