package de.wegmarke.conference;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Participants extends JpaRepository<Participant, ParticipantId> {

    /** How a participant is forgotten, whoever does it: nothing is left by which anybody could tell who it was. */
    String FORGET = """
            update participant set device_hash = null, receipt_hash = null, language = '', version = version + 1
            where\s""";

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

    @Modifying
    @Query("update Participant p set p.deviceHash = :to where p.deviceHash = :from")
    void moveOver(String from, String to);

    @Query("""
            select new de.wegmarke.conference.Headcount(p.breakoutGroup, count(p))
            from Participant p where p.breakoutGroup in :groups group by p.breakoutGroup""")
    List<Headcount> headcounts(Collection<GroupId> groups);

    /** Forgets who they were (A3), whose conference nobody could join any more before: what they wrote is nobody's then. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @NativeQuery(FORGET + """
            device_hash is not null and breakout_group in (
                select g.id from breakout_group g join conference c on c.id = g.conference
                where c.joinable_until < :before)""")
    int forget(Instant before);

    /** Forgets who the participant was whose receipt it is. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @NativeQuery(FORGET + "receipt_hash = :receipt")
    int forget(String receipt);

    Optional<Participant> findByReceiptHash(String receiptHash);

    /** Whether they are there, and were not forgotten. */
    boolean existsByIdAndBreakoutGroupAndDeviceHashIsNotNull(ParticipantId id, GroupId breakoutGroup);
}
