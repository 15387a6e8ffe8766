package de.wegmarke.people;

import de.wegmarke.database.Deed;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log; nobody changes it. */
@Service
@Deed
public class AuditDesk {

    static final int PORTION = 1000;

    private final AuditEntries entries;
    private final AuditLog audit;

    AuditDesk(AuditEntries entries, AuditLog audit) {
        this.entries = entries;
        this.audit = audit;
    }

    /**
     * The latest, newest first.
     *
     * @param kind only those; all if empty
     * @param most how many at most
     * @throws de.wegmarke.shared.NotAllowed if not asked by an administrator
     */
    @Transactional(readOnly = true)
    public List<AuditLine> latest(Person by, Optional<AuditKind> kind, int most) {
        by.mustBe(Role.ADMIN);
        return entries.latest(kind.orElse(null), null, Limit.of(most));
    }

    /**
     * All of it to take along, newest first, in portions, so that no log is too long. The first portion is noted too.
     *
     * @param after the last line of the portion before; nothing for the first
     * @return nothing if there is no more
     * @throws de.wegmarke.shared.NotAllowed if not done by an administrator
     */
    public List<AuditLine> export(Person by, Optional<AuditKind> kind, Optional<AuditLine> after) {
        by.mustBe(Role.ADMIN);
        if (after.isEmpty()) {
            audit.note(AuditKind.EXPORTED, by.id(), null, "audit");
        }
        return entries.latest(kind.orElse(null), after.map(AuditLine::id).orElse(null), Limit.of(PORTION));
    }
}
