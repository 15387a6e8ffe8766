package de.wegmarke.people;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens at the doors, in the transaction in which it happens: either both are kept or none. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditLog {

    private final AuditEntries entries;
    private final Clock clock;

    AuditLog(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @param who the account that does it; none if nobody is logged in
     * @param about the id of what it is done to
     */
    public void note(AuditKind kind, @Nullable AccountId who, @Nullable UUID about) {
        note(kind, who, about, "");
    }

    /** @param detail words of the program, never of people: no names, no texts (A2a) */
    public void note(AuditKind kind, @Nullable AccountId who, @Nullable UUID about, String detail) {
        entries.save(new AuditEntry(
                kind,
                who == null ? null : who.value(),
                about,
                detail,
                Whence.here().address(),
                clock.instant()));
    }
}
