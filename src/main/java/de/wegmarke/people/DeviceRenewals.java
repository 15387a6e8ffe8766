package de.wegmarke.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeviceRenewals extends JpaRepository<DeviceRenewal, String> {

    /** Those from or to the secret. */
    @Query("select r from DeviceRenewal r where r.beforeHash = :hash or r.freshHash = :hash")
    List<DeviceRenewal> of(String hash);

    /** Of two who renew the same secret at once the second finds what the first has left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from DeviceRenewal r where r.beforeHash = :before")
    Optional<DeviceRenewal> toChange(String before);

    /** Takes away those that were used before, or were made before and never used: nothing of them is under way any more. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from DeviceRenewal r where coalesce(r.usedAt, r.madeAt) < :before")
    int leave(Instant before);
}
