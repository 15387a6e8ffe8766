package de.wegmarke.project;

import de.wegmarke.directory.InstitutionId;
import de.wegmarke.people.Person;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something on a project: somebody with an account, or an institution. What keeps its past holds the id, so that a
 * name can leave (A2a).
 */
@Embeddable
record Signature(@Nullable UUID account, @Nullable UUID institution) {

    static Signature of(Person person) {
        return new Signature(person.id().value(), null);
    }

    /** @param institution the one that answers for the project; nobody if there is none any more */
    static Signature of(@Nullable InstitutionId institution) {
        return new Signature(null, institution == null ? null : institution.value());
    }
}
