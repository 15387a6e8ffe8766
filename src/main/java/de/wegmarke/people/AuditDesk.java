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
        return entries.latest(kind.orElse(null), Limit.of(most));
    }

    /**
     * All of it to take along, which is noted too.
     *
     * @throws de.wegmarke.shared.NotAllowed if not done by an administrator
     */
    public List<AuditLine> export(Person by, Optional<AuditKind> kind) {
        by.mustBe(Role.ADMIN);
        audit.note(AuditKind.EXPORTED, by.id(), null, "audit");
        return entries.latest(kind.orElse(null), Limit.unlimited());
    }
}
