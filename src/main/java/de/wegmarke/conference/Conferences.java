package de.wegmarke.conference;

import jakarta.persistence.LockModeType;
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

    boolean existsByCode(String code);

    List<Conference> findAllByOrderByBeginsDesc();
}
