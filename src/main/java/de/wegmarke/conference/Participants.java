package de.wegmarke.conference;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Participants extends JpaRepository<Participant, ParticipantId> {

    /** How a participant is forgotten, whoever does it: nothing is left by which anybody could tell who it was. */
    String NOBODY =
            "set p.device_hash = null, p.language = '', p.removal_because = if(p.removal_at is null, null, ''), p.version = p.version + 1 where ";

    /** First of three steps to forget whose receipt it is: which other secrets their device had. */
    String FORGET_SECRETS = """
            delete n from device_renewal n join participant p on p.device_hash in (n.before_hash, n.fresh_hash)
                join participant_receipt r on r.participant = p.id where r.receipt_hash =\s""";

    /** Before that: what they told their moderator without a word, and that they have begun to write. */
    String FORGET_CUES = """
            delete c, d from participant_receipt r
                left join given_cue c on c.participant = r.participant
                left join unsent_draft d on d.participant = r.participant
            where r.receipt_hash =\s""";

    /** The second: who they were. */
    String FORGET =
            "update participant p join participant_receipt r on r.participant = p.id " + NOBODY + "r.receipt_hash = ";

    /** The last, so that all of them may be done again after a crash: the receipt itself, and those before it. */
    String FORGET_RECEIPTS = """
            delete r from participant_receipt r join participant_receipt known on known.participant = r.participant
            where known.receipt_hash =\s""";

    Optional<Participant> findByBreakoutGroupAndDeviceHash(GroupId group, String deviceHash);

    /** The memberships of a device in open conferences, the latest first, without those from which it was taken out. */
    @Query("""
            select p from Participant p, BreakoutGroup g, Conference c
            where g.id = p.breakoutGroup and c.id = g.conference and c.state <> de.wegmarke.conference.ConferenceState.PREPARED
              and p.deviceHash = :deviceHash and p.removal.at is null order by p.lastJoinedAt desc limit 1""")
    Optional<Participant> latestOf(String deviceHash);

    /** Why a device was taken out of the group to which it came last; empty if it is in it. */
    @Query("""
            select p.removal.because from Participant p
            where p.deviceHash = :deviceHash and p.removal.at is not null
                and not exists (select 1 from Participant q where q.deviceHash = :deviceHash and q.lastJoinedAt > p.lastJoinedAt)
            order by p.lastJoinedAt desc limit 1""")
    Optional<String> removedFrom(String deviceHash);

    /** The voice of that name at the group's scribe (C8). */
    @Query("select p.id from Participant p where p.breakoutGroup = :group and p.voice = :named")
    Optional<ParticipantId> voice(GroupId group, String named);

    @Query("""
            select count(p) > 0 from Participant p
            where p.id = :id and p.breakoutGroup = :group and p.voice is not null and (:nameless = false or p.voice = '')""")
    boolean isVoice(ParticipantId id, GroupId group, boolean nameless);

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
            from Participant p where p.breakoutGroup in :groups and p.voice is null and p.removal.at is null group by p.breakoutGroup""")
    List<Headcount> headcounts(Collection<GroupId> groups);

    /** Forgets who they were (A3), whose conference nobody could join any more before: what they wrote is nobody's then. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @NativeQuery("update participant p " + NOBODY + """
            p.device_hash is not null and p.breakout_group in (
                select g.id from breakout_group g join conference c on c.id = g.conference
                where c.joinable_until < :before)""")
    int forget(Instant before);

    /** Ends the cues of all who were forgotten, and what is known of their drafts. */
    @Modifying
    @NativeQuery("""
            delete c, d from participant p
                left join given_cue c on c.participant = p.id
                left join unsent_draft d on d.participant = p.id
            where p.device_hash is null and (c.participant is not null or d.participant is not null)""")
    void forgetCues();

    /** Lets go the receipts of all who were forgotten. */
    @Modifying
    @NativeQuery("""
            delete r from participant_receipt r join participant p on p.id = r.participant where p.device_hash is null""")
    void forgetReceipts();

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @NativeQuery(FORGET_SECRETS + ":receipt")
    void forgetSecrets(String receipt);

    @Modifying
    @NativeQuery(FORGET_CUES + ":receipt")
    void forgetCues(String receipt);

    @Modifying
    @NativeQuery(FORGET + ":receipt")
    int forget(String receipt);

    @Modifying
    @NativeQuery(FORGET_RECEIPTS + ":receipt")
    void forgetReceipts(String receipt);

    @Query("select p from Participant p join p.receiptHashes r where r = :receipt")
    Optional<Participant> withReceipt(String receipt);

    boolean existsByDeviceHash(String deviceHash);

    /** Whether they are in the group by a device of theirs: they were not forgotten, and their device was not taken out; null for nobody. */
    @Query("""
            select case when p.removal.at is null then true else false end from Participant p
            where p.id = :id and p.breakoutGroup = :group and p.deviceHash is not null""")
    @Nullable Boolean isIn(ParticipantId id, GroupId group);
}
