package de.wegmarke.conference;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Conferences extends JpaRepository<Conference, ConferenceId> {

    Optional<Conference> findBySlug(String slug);

    /** Shared with other deeds in its groups, but nobody closes it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Conference c where c.id = :conference")
    Optional<Conference> hold(ConferenceId conference);

    /** For changing it: whoever comes second waits, and then finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conference c where c.id = :conference")
    Optional<Conference> toChange(ConferenceId conference);

    /** Those that nobody could join any more before, and in which still stands whom to ask. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select c from Conference c where c.joinable.until < :before
                and (c.contact.name <> '' or c.contact.phone <> '' or c.contact.mail <> '')""")
    List<Conference> allToChange(Instant before);

    boolean existsByCode(String code);

    List<Conference> findAllByOrderByBeginsDesc();

    @Query("select count(c) > 0 from Conference c where c.id = :conference and c.publication.at is not null")
    boolean isPublished(ConferenceId conference);
}
