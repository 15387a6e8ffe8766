package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PaperSheets extends JpaRepository<PaperSheet, SheetId> {

    @Query("""
            select new de.wegmarke.contribution.SheetLine(
                s.id, s.number, b.id, b.cards, a.name, b.takenAt, case when p.sheet.value is null then false else true end)
            from PaperSheet s
                left join CardBatch b on b.sheet = s.id and b.undoneAt is null
                left join Account a on a.id.value = b.takenBy
                left join SheetPhoto p on p.sheet = s.id
            where s.breakoutGroup = :group order by s.number""")
    List<SheetLine> of(GroupId group);

    @Query("select s.breakoutGroup from PaperSheet s where s.id = :sheet")
    Optional<GroupId> groupOf(SheetId sheet);

    @Query("""
            select count(s) from PaperSheet s where s.breakoutGroup = :group
                and not exists (select 1 from CardBatch b where b.sheet = s.id and b.undoneAt is null)""")
    int open(GroupId group);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from PaperSheet s where s.id = :sheet")
    Optional<PaperSheet> toChange(SheetId sheet);
}
