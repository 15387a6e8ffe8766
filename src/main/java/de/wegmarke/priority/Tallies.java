package de.wegmarke.priority;

import de.wegmarke.conference.GroupId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Tallies extends JpaRepository<Tally, GroupId> {

    /** For changing it, after its group was locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Tally t where t.breakoutGroup = :group")
    Optional<Tally> toChange(GroupId group);

    @Query("select count(t) > 0 from Tally t where t.breakoutGroup = :group and t.revelation.at is not null")
    boolean areShown(GroupId group);
}
