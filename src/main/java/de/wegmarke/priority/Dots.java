package de.wegmarke.priority;

import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Dots extends JpaRepository<Dot, DotId> {

    @Query("""
            select new de.wegmarke.priority.StuckDot(d.participant, d.cluster, d.contribution)
            from Dot d where d.breakoutGroup = :group""")
    List<StuckDot> of(GroupId group);

    /** All dots of a participant, the latest first, for changing them, after their group was locked. */
    @Query("select d from Dot d where d.participant = :participant order by d.givenAt desc, d.id desc")
    List<Dot> allToChange(ParticipantId participant);

    /** Those of a participant's dots that are on something one still sees, if only as part of a cluster; the latest first. */
    @Query("""
            select d from Dot d where d.participant = :participant and (
                exists (select 1 from Cluster k where k.id = d.cluster and k.dissolution.at is null)
                or exists (select 1 from Contribution c
                    where c.id = d.contribution and c.withdrawal.at is null and (c.hiding.at is null
                        or exists (select 1 from Cluster o join o.cards x where x = c.id and o.dissolution.at is null))))
            order by d.givenAt desc, d.id desc""")
    List<Dot> inSight(ParticipantId participant);

    /** How many dots are on clusters and cards, as far as their groups show them (C7). */
    @Query("""
            select new de.wegmarke.priority.CountedDots(x.cluster, x.contribution, count(x)) from Dot x
            where (x.cluster in :clusters or x.contribution in :cards) and exists (
                select 1 from Tally t where t.breakoutGroup = x.breakoutGroup and t.revelation.at is not null)
            group by x.cluster, x.contribution""")
    List<CountedDots> shown(Collection<ClusterId> clusters, Collection<ContributionId> cards);
}
