package de.wegmarke.recommendation;

import de.wegmarke.conference.GroupId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Volunteers extends JpaRepository<Volunteer, VolunteerId> {

    String LINE = """
            select new de.wegmarke.recommendation.VolunteerLine(v.id, r.number, g.number, v.institution, v.notedAt)
            from Volunteer v
                join Recommendation r on r.id = v.recommendation
                join BreakoutGroup g on g.id = v.breakoutGroup
            """;

    @Query(LINE + "where v.breakoutGroup = :group order by v.notedAt, v.id")
    List<VolunteerLine> in(GroupId group);

    @Query(LINE + "where r.number = :number order by v.notedAt, v.id")
    List<VolunteerLine> of(String number);

    /** Whether that institution volunteered for it in the group already, whatever its letters. */
    @Query("""
            select count(v) > 0 from Volunteer v
            where v.recommendation = :recommendation and v.breakoutGroup = :group and lower(v.institution) = lower(:institution)""")
    boolean isKnown(RecommendationId recommendation, GroupId group, String institution);

    /** For taking it away: whoever comes second waits, and then finds that it is gone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Volunteer v where v.id = :volunteer")
    Optional<Volunteer> toChange(VolunteerId volunteer);
}
