package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.contribution.ContributionId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Clusters extends JpaRepository<Cluster, ClusterId> {

    /** One row for each card of the living clusters of a group, in the order the clusters were made. */
    @Query("""
            select new de.wegmarke.priority.BundledCard(k.id, k.version, k.heading, c)
            from Cluster k join k.cards c
            where k.breakoutGroup = :group and k.dissolution.at is null order by k.madeAt, k.id""")
    List<BundledCard> living(GroupId group);

    /** The cards of one cluster of the group; none if it was dissolved. */
    @Query("""
            select c from Cluster k join k.cards c
            where k.id = :cluster and k.breakoutGroup = :group and k.dissolution.at is null""")
    List<ContributionId> cardsOfLiving(ClusterId cluster, GroupId group);

    /** For changing it, after its group was locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Cluster k where k.id = :cluster")
    Optional<Cluster> toChange(ClusterId cluster);

    /** Whether any of the cards lies in a living cluster. */
    @Query("select count(k) > 0 from Cluster k join k.cards c where c in :cards and k.dissolution.at is null")
    boolean hold(Collection<ContributionId> cards);

    /** The living clusters in which any of the cards lie, for changing them, after their group was locked. */
    @Query("select distinct k from Cluster k join k.cards c where c in :cards and k.dissolution.at is null")
    List<Cluster> allToChange(Collection<ContributionId> cards);

    /** Who raised what was said at conferences: every voice once (C7a). */
    @Query("""
            select new de.wegmarke.priority.Voices(
                count(distinct c.breakoutGroup.value), count(distinct c.author.value),
                count(case when c.hiding.at is null then 1 end))
            from Contribution c where c.conference in :conferences and c.withdrawal.at is null""")
    Voices voices(Collection<ConferenceId> conferences);

    @Query("select k.breakoutGroup from Cluster k where k.id = :cluster")
    Optional<GroupId> groupOf(ClusterId cluster);

    /** One row for each card of the living clusters that hold any of some cards. */
    @Query("""
            select new de.wegmarke.priority.BundledCard(k.id, k.version, k.heading, c)
            from Cluster k join k.cards c
            where k.dissolution.at is null
                and exists (select 1 from Cluster o join o.cards d where o.id = k.id and d in :cards)""")
    List<BundledCard> around(Collection<ContributionId> cards);
}
