package de.wegmarke.directory;

import de.wegmarke.database.Aggregate;
import de.wegmarke.shared.Words;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** An office, association or company that does something for integration. */
@Entity
public class Institution extends Aggregate {

    @EmbeddedId
    private InstitutionId id;

    private String name;

    protected Institution() {}

    Institution(String name) {
        this.id = InstitutionId.next();
        this.name = Words.requiredLine(name, "directory.institution", 160);
    }

    public InstitutionId id() {
        return id;
    }

    InstitutionLine line() {
        return new InstitutionLine(id, name);
    }
}
