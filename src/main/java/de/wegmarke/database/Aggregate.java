package de.wegmarke.database;

import de.wegmarke.shared.Change;
import de.wegmarke.shared.Conflict;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
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
    private final transient List<Change> changes = new ArrayList<>();

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

    /** Remembers what happened, to be told after it was committed. */
    protected void happened(Change change) {
        changes.add(change);
    }

    @DomainEvents
    List<Change> changes() {
        return List.copyOf(changes);
    }

    @AfterDomainEventPublication
    void told() {
        changes.clear();
    }
}
