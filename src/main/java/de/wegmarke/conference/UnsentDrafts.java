package de.wegmarke.conference;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface UnsentDrafts extends JpaRepository<UnsentDraft, ParticipantId> {

    @Query("""
            select new de.wegmarke.conference.DraftCount(
                count(d), count(case when d.toldAt > :lately then 1 end))
            from UnsentDraft d where d.breakoutGroup = :group""")
    DraftCount count(GroupId group, Instant lately);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from UnsentDraft d where d.participant = :participant")
    Optional<UnsentDraft> toChange(ParticipantId participant);
}
