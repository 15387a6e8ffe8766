package de.wegmarke.conference;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Participants extends JpaRepository<Participant, ParticipantId> {

    Optional<Participant> findByBreakoutGroupAndDeviceHash(GroupId group, String deviceHash);

    /** The memberships of a device in open conferences, the latest first. */
    @Query("""
            select p from Participant p, BreakoutGroup g, Conference c
            where g.id = p.breakoutGroup and c.id = g.conference and c.state <> de.wegmarke.conference.ConferenceState.PREPARED
              and p.deviceHash = :deviceHash order by p.lastJoinedAt desc limit 1""")
    Optional<Participant> latestOf(String deviceHash);

    /** For changing them: whoever comes second waits, and then finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Participant p where p.id = :participant")
    Optional<Participant> toChange(ParticipantId participant);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Participant p where p.breakoutGroup = :group and p.deviceHash = :deviceHash")
    Optional<Participant> toChange(GroupId group, String deviceHash);

    @Query("""
            select new de.wegmarke.conference.Headcount(p.breakoutGroup, count(p))
            from Participant p where p.breakoutGroup in :groups group by p.breakoutGroup""")
    List<Headcount> headcounts(Collection<GroupId> groups);

    boolean existsByIdAndBreakoutGroup(ParticipantId id, GroupId breakoutGroup);
}
