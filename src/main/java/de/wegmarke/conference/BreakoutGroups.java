package de.wegmarke.conference;

import de.wegmarke.people.AccountId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BreakoutGroups extends JpaRepository<BreakoutGroup, GroupId> {

    @EntityGraph(attributePaths = {"fields", "moderators"})
    List<BreakoutGroup> findAllByConferenceOrderByNumber(ConferenceId conference);

    @EntityGraph(attributePaths = {"fields", "moderators"})
    @Query("""
            select g from BreakoutGroup g
            where exists (select 1 from BreakoutGroup h join h.moderators m where h = g and m = :account)
            order by g.conference desc, g.number""")
    List<BreakoutGroup> moderatedBy(AccountId account);

    @EntityGraph(attributePaths = {"fields", "moderators"})
    @Override
    Optional<BreakoutGroup> findById(GroupId id);

    /** For changing it or anything in it: whoever comes second waits, and then finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from BreakoutGroup g where g.id = :group")
    Optional<BreakoutGroup> toChange(GroupId group);

    Optional<BreakoutGroup> findByJoinCode(JoinCode code);

    @Query("select g.id from BreakoutGroup g where g.conference = :conference")
    List<GroupId> of(ConferenceId conference);

    /** Where a group belongs. */
    record Place(GroupId group, ConferenceId conference) {}

    @Query("""
            select new de.wegmarke.conference.BreakoutGroups$Place(g.id, g.conference)
            from BreakoutGroup g join Conference c on c.id = g.conference where c.publication.at is not null""")
    List<Place> published();

    boolean existsByConference(ConferenceId conference);
}
