package de.wegmarke.conference;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Conferences extends JpaRepository<Conference, ConferenceId> {

    Optional<Conference> findBySlug(String slug);

    boolean existsByCode(String code);

    List<Conference> findAllByOrderByBeginsDesc();
}
