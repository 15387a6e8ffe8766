package de.wegmarke.database;

import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.Topic;
import de.wegmarke.shared.Touched;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/**
 * What is loaded, changed and saved as one. It carries a version, so that no one's change is lost (A1), and collects the
 * events that are published when its repository saves it.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Version
    private @Nullable Long version;

    @Transient
    private final transient List<Object> changes = new ArrayList<>();

    /** How often this was changed since it was made; -1 while it has never been saved. */
    public long version() {
        return version == null ? -1 : version;
    }

    /**
     * Says no if somebody changed this since the acting person saw it.
     *
     * @throws Conflict if this has another version than the one that was seen (A1)
     */
    public void mustBeAsSeen(long seen) {
        if (version() != seen) {
            throw new Conflict();
        }
    }

    /** Remembers what happened, for whoever listens to it. */
    protected void happened(Object event) {
        changes.add(event);
    }

    /** Tells whoever looks at one of the topics to look again, once this is committed. */
    protected void touched(Topic... topics) {
        happened(new Touched(Set.of(topics)));
    }

    /**
     * Keeps the moment at which the public saw something change, and outdates its pages, if it sees anything of the conference.
     *
     * @param conference of which it is part
     * @param things the ids of all that shows it
     */
    protected void touchedInPublic(UUID conference, Set<UUID> things) {
        happened(new ChangedInPublic(conference, things));
    }

    /** The same for a small correction, which moves no moment (P8). */
    protected void correctedInPublic(UUID conference, Set<UUID> things) {
        happened(new ChangedInPublic(conference, things, false, null));
    }

    /** The same for what began to show by itself {@code at} a moment that is over (P8). */
    protected void shownInPublic(UUID conference, Set<UUID> things, Instant at) {
        happened(new ChangedInPublic(conference, things, true, at));
    }

    @DomainEvents
    List<Object> changes() {
        return List.copyOf(changes);
    }

    @AfterDomainEventPublication
    void told() {
        changes.clear();
    }
}
