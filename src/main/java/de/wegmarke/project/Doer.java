package de.wegmarke.project;

import de.wegmarke.shared.Identifier;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * Who does a step (wer), as somebody typed it: an office, a role, a person. The only place where the name stands (A2a): steps
 * and their past hold the id, so a name can leave by itself.
 */
@Entity
class Doer {

    @Id
    private UUID id;

    private String name;

    protected Doer() {}

    Doer(String name) {
        this.id = Identifier.next();
        this.name = name;
    }

    String name() {
        return name;
    }
}
