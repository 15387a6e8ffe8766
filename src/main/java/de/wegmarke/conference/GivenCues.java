package de.wegmarke.conference;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface GivenCues extends JpaRepository<GivenCue, ParticipantId> {

    @Query("""
            select new de.wegmarke.conference.CueCount(c.cue, count(c), min(c.givenAt), max(c.givenAt)) from GivenCue c
            where c.breakoutGroup = :group group by c.cue""")
    List<CueCount> counts(GroupId group);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from GivenCue c where c.participant = :participant")
    Optional<GivenCue> toChange(ParticipantId participant);

    /** Takes these away, and has whoever looks at them look again. */
    default void end(List<GivenCue> some) {
        deleteAll(some.stream().map(GivenCue::ended).toList());
    }

    List<GivenCue> findAllByBreakoutGroupIn(Collection<GroupId> groups);

    List<GivenCue> findAllByBreakoutGroupAndGivenAtLessThanEqual(GroupId group, Instant until);
}
