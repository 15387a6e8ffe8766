package de.wegmarke.conference;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface UnfinishedTexts extends JpaRepository<Unfinished, UUID> {

    @Query("""
            select new de.wegmarke.conference.UnfinishedLine(u.device, u.text, a.name, u.toldAt)
            from Unfinished u left join Account a on a.id.value = u.toldBy
            where u.breakoutGroup = :group and u.place = :place and u.device <> :device and u.toldAt > :lately
            order by u.toldAt""")
    List<UnfinishedLine> elsewhere(GroupId group, UUID device, WritingPlace place, Instant lately);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unfinished u where u.id = :id")
    Optional<Unfinished> toChange(UUID id);

    @Modifying
    @Query("delete from Unfinished u where u.toldAt < :before")
    int forget(Instant before);
}
