package de.wegmarke.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SecondFactors extends JpaRepository<SecondFactor, AccountId> {

    /** Whether the account has one that counts. */
    @Query("select count(f) > 0 from SecondFactor f where f.account = :account and f.since is not null")
    boolean areAskedOf(AccountId account);

    /** Of two who type the same code at once, the second finds it taken. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SecondFactor f where f.account = :account")
    Optional<SecondFactor> toChange(AccountId account);
}
