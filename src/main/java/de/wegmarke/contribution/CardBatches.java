package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CardBatches extends JpaRepository<CardBatch, BatchId> {

    /** Those from files, the latest first. */
    @Query("""
            select new de.wegmarke.contribution.BatchLine(
                b.id, b.source, b.cards, a.name, b.takenAt, case when b.undoneAt is null then false else true end)
            from CardBatch b left join Account a on a.id.value = b.takenBy
            where b.breakoutGroup = :group and b.sheet.value is null order by b.takenAt desc, b.id""")
    List<BatchLine> of(GroupId group);

    @Query("select b.breakoutGroup from CardBatch b where b.id = :batch")
    Optional<GroupId> groupOf(BatchId batch);

    /** What was entered from a sheet and not taken back, after the sheet was locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from CardBatch b where b.sheet = :sheet and b.undoneAt is null")
    Optional<CardBatch> toChange(SheetId sheet);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from CardBatch b where b.id = :batch")
    Optional<CardBatch> toChange(BatchId batch);
}
