package de.wegmarke.conference;

import de.wegmarke.shared.ChangedInPublic;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the public last saw something of each thing change. Kept, for what it was seen by may vanish: a step that was ticked off
 * and is open again, a project that was taken back. A moment never goes back.
 */
@Component
public class MomentsInPublic {

    private final EntityManager entities;
    private final Conferences conferences;
    private final Clock clock;

    MomentsInPublic(EntityManager entities, Conferences conferences, Clock clock) {
        this.entities = entities;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** Within the transaction in which it happened. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ChangedInPublic changed) {
        var conference = new ConferenceId(changed.conference());
        if (changed.news() && (changed.things().isEmpty() || conferences.isPublished(conference))) {
            move(changed);
        }
    }

    private void move(ChangedInPublic changed) {
        var at = Objects.requireNonNullElseGet(changed.at(), clock::instant);
        // In one order, so that two who change the same things do not wait for each other for ever.
        Stream.concat(Stream.of(changed.conference()), changed.things().stream())
                .distinct()
                .sorted()
                .forEach(thing -> entities.createNativeQuery(
                                "insert into moment_in_public (thing, at) values (:thing, :at)"
                                        + " on duplicate key update at = greatest(at, values(at))")
                        .setParameter("thing", thing)
                        .setParameter("at", at)
                        .executeUpdate());
    }

    /** The moments of those of the things that were ever public. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> of(Collection<UUID> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        return entities.unwrap(Session.class)
                .createNativeQuery("select thing, at from moment_in_public where thing in (:things)", Tuple.class)
                .setParameterList("things", things)
                .addScalar("thing", UUID.class)
                .addScalar("at", Instant.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0, UUID.class), row -> row.get(1, Instant.class)));
    }

    /** When anything at all last changed, also what is no longer public; empty before anything was. */
    @Transactional(readOnly = true)
    public Optional<Instant> latest() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select max(at) as at from moment_in_public", Tuple.class)
                .addScalar("at", Instant.class)
                .getResultStream()
                .flatMap(row -> Stream.ofNullable(row.get(0, Instant.class)))
                .findFirst();
    }
}
