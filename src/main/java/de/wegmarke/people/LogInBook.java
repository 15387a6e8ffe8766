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

    private final LogIns logIns;
    private final AuditLog audit;
    private final Clock clock;

    LogInBook(LogIns logIns, AuditLog audit, Clock clock) {
        this.logIns = logIns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody has shown all that is asked for. */
    LogInId begin(AccountId account) {
        var now = clock.instant();
        var begun = logIns.save(new LogIn(account, Whence.here().browser(), now));
        audit.note(AuditKind.LOGGED_IN, account, account.value());
        return begun.id();
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
