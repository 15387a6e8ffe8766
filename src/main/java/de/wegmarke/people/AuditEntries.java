package de.wegmarke.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only added to and read until its time is over (A3): there is no way here to change one, or to take a single one away. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);

    /**
     * The latest first. The names are those that the accounts have today; who has none any more is an id.
     *
     * @param before only what happened before that one
     */
    @Query("""
            select new de.wegmarke.people.AuditLine(e.id, e.at, e.kind, e.who, w.name, e.about, a.name, e.detail, e.address)
            from AuditEntry e
            left join Account w on w.id.value = e.who
            left join Account a on a.id.value = e.about
            where (:kind is null or e.kind = :kind) and (:before is null or e.id < :before)
            order by e.id desc""")
    List<AuditLine> latest(@Nullable AuditKind kind, @Nullable UUID before, Limit most);

    /** Takes away all that happened before. */
    @Modifying
    @Query("delete from AuditEntry e where e.at < :before")
    int leave(Instant before);
}
