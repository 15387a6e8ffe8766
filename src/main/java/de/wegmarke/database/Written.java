package de.wegmarke.database;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** What is written down once and never changed: inserted without a question whether it is there. */
@MappedSuperclass
public abstract class Written implements Persistable<UUID> {

    /** Of version 7: the order of the ids is the order in which it happened. */
    @Id
    private UUID id = Identifier.next();

    @Transient
    private boolean kept;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }
}
