package de.wegmarke.priority;

import de.wegmarke.conference.GroupId;
import de.wegmarke.contribution.ContributionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperCounts extends JpaRepository<PaperCount, PaperCountId> {

    @Query("""
            select new de.wegmarke.priority.CountedDots(p.cluster, p.contribution, p.dots)
            from PaperCount p where p.breakoutGroup = :group""")
    List<CountedDots> of(GroupId group);

    /** What was counted for a cluster, for changing it, after its group was locked. */
    @Query("select p from PaperCount p where p.cluster = :cluster")
    Optional<PaperCount> toChange(ClusterId cluster);

    /** The same for a single card. */
    @Query("select p from PaperCount p where p.contribution = :contribution")
    Optional<PaperCount> toChange(ContributionId contribution);

    /** What was counted for clusters and cards, as far as their groups show it (C7). */
    @Query("""
            select new de.wegmarke.priority.CountedDots(x.cluster, x.contribution, x.dots) from PaperCount x
            where (x.cluster in :clusters or x.contribution in :cards) and exists (
                select 1 from Tally t where t.breakoutGroup = x.breakoutGroup and t.revelation.at is not null)""")
    List<CountedDots> shown(Collection<ClusterId> clusters, Collection<ContributionId> cards);
}
