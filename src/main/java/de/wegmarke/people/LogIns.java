package de.wegmarke.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LogIns extends JpaRepository<LogIn, LogInId> {

    /** Those that are not over and were heard of, the latest first. */
    @Query("""
            select l from LogIn l
            where l.account = :account and l.endedAt is null and l.begunAt > :begunAfter and l.seenAt > :seenAfter
            order by l.seenAt desc, l.id desc""")
    List<LogIn> open(AccountId account, Instant begunAfter, Instant seenAfter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from LogIn l where l.id = :logIn")
    Optional<LogIn> toChange(LogInId logIn);

    /** All that were not ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from LogIn l where l.account = :account and l.endedAt is null order by l.id")
    List<LogIn> allToChange(AccountId account);

    /** @return whether it is still open: nothing else is asked once a minute */
    @Modifying
    @Query("update LogIn l set l.seenAt = :when where l.id = :logIn and l.endedAt is null and l.begunAt > :begunAfter")
    int seen(LogInId logIn, Instant when, Instant begunAfter);

    /** Takes away all that began before; they are long over. */
    @Modifying
    @Query("delete from LogIn l where l.begunAt < :before")
    int leave(Instant before);
}
