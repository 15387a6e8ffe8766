package de.wegmarke.conference;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ShowLinks extends JpaRepository<ShowLink, String> {

    /** What it shows, if one could join there after that moment. */
    @Query("""
            select new de.wegmarke.conference.Show(l.conference, l.breakoutGroup) from ShowLink l, Conference c
            where c.id = l.conference and l.secretHash = :hash and c.joinable.until > :after""")
    Optional<Show> shown(String hash, Instant after);

    /** How many show it, if one could join there after that moment. */
    @Query("""
            select count(l) from ShowLink l, Conference c
            where c.id = l.conference and l.conference = :conference and c.joinable.until > :after
                and (l.breakoutGroup = :group or :whole = true and l.breakoutGroup is null)""")
    long count(ConferenceId conference, @Nullable GroupId group, boolean whole, Instant after);

    void deleteByConferenceAndBreakoutGroup(ConferenceId conference, @Nullable GroupId group);
}
