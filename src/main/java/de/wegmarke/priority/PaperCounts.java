package de.wegmarke.priority;

import de.wegmarke.conference.GroupId;
import de.wegmarke.contribution.ContributionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperCounts extends JpaRepository<PaperCount, PaperCountId> {

    @Query("""
            select new de.wegmarke.priority.CountedOnPaper(p.cluster, p.contribution, p.dots)
            from PaperCount p where p.breakoutGroup = :group""")
    List<CountedOnPaper> of(GroupId group);

    Optional<PaperCount> findByCluster(ClusterId cluster);

    Optional<PaperCount> findByContribution(ContributionId contribution);
}
