package de.wegmarke.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinks extends JpaRepository<OneTimeLink, LinkId> {

    Optional<OneTimeLink> findBySecretHash(String secretHash);

    /** Whoever comes second waits, and then sees that it was used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from OneTimeLink l where l.secretHash = :secretHash")
    Optional<OneTimeLink> toChange(String secretHash);

    String ABOUT = """
            select l from OneTimeLink l
            where l.kind = :kind and (l.subject = :subject or :subject is null and l.subject is null)
            order by l.madeAt desc""";

    /** Those about a subject, the latest first. */
    @Query(ABOUT)
    List<OneTimeLink> about(String kind, @Nullable UUID subject);

    /** The same, for changing them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(ABOUT)
    List<OneTimeLink> allToChange(String kind, @Nullable UUID subject);

    /** Takes away what was called back, or ran out unused, before. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            delete from OneTimeLink l
            where l.revokedAt < :before or l.usedAt is null and l.expiresAt < :before""")
    int leave(Instant before);

    /** Takes away those of a kind that were used before. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from OneTimeLink l where l.kind = :kind and l.usedAt < :used")
    int leave(String kind, Instant used);

    @Query("select l from OneTimeLink l where l.device.hash = :device and l.kind = :kind order by l.usedAt desc")
    List<OneTimeLink> usedOn(String device, String kind);

    @Modifying
    @Query("update OneTimeLink l set l.device.hash = :to where l.device.hash = :from")
    void moveOver(String from, String to);
}
