package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Themes extends JpaRepository<Theme, ThemeId> {

    /** Those of a conference that are not dissolved, in the order they were made, with their cards. */
    @Query("""
            select distinct t from Theme t left join fetch t.cards
            where t.conference = :conference and t.dissolution.at is null order by t.madeAt, t.id""")
    List<Theme> living(ConferenceId conference);

    /** For changing it: whoever comes second waits, and then finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Theme t where t.id = :theme")
    Optional<Theme> toChange(ThemeId theme);
}
