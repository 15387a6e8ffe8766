package de.wegmarke.contribution;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SheetPhotos extends JpaRepository<SheetPhoto, SheetId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from SheetPhoto p where p.sheet = :sheet")
    Optional<SheetPhoto> toChange(SheetId sheet);

    @Modifying
    @Query("delete from SheetPhoto p where p.takenAt < :before")
    int forget(Instant before);
}
