package de.wegmarke.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, AccountId> {

    Optional<Account> findByUsername(String username);

    /** The account of that name, unless it is closed. */
    default Optional<Account> active(String username) {
        return Account.username(username).flatMap(this::findByUsername).filter(Account::isActive);
    }

    /** Whether there is such an account, and it is not closed. */
    @Query("select count(a) > 0 from Account a where a.id = :account and a.deactivation.at is null")
    boolean isOpen(AccountId account);

    /** In whose name, or name to log in with, these words occur; empty for all. */
    String NAMED = " (:words = '' or locate(:words, a.name) > 0 or locate(:words, a.username) > 0) ";

    @Query("select a from Account a where" + NAMED + "order by a.name, a.username")
    List<Account> named(String words, Limit most);

    @Query("select count(a) from Account a where" + NAMED)
    long countNamed(String words);

    @Query("select a from Account a where a.deactivation.at is null order by a.name, a.username")
    List<Account> active();

    /** For changing it: whoever comes second waits, and then finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :account")
    Optional<Account> toChange(AccountId account);

    /** All of them, so that nobody else changes one until the transaction ends: two cannot remove each other's last admin. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a order by a.id")
    List<Account> allToChange();

    /** Those that were closed before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.deactivation.at < :before")
    List<Account> allToChange(Instant before);
}
