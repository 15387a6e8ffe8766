package de.wegmarke.priority;

import de.wegmarke.conference.GroupId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Tallies extends JpaRepository<Tally, GroupId> {

    @Query("select count(t) > 0 from Tally t where t.breakoutGroup = :group and t.revelation.at is not null")
    boolean areShown(GroupId group);
}
