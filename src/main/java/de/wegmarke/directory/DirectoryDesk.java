package de.wegmarke.directory;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Words;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where institutions are kept. */
@Service
@Deed
public class DirectoryDesk {

    private final Institutions institutions;

    DirectoryDesk(Institutions institutions) {
        this.institutions = institutions;
    }

    /** The institution of that name, entered now if it is not yet known. Upper and lower case do not matter. */
    public InstitutionLine named(Person by, String name) {
        by.mustBe(Role.COORDINATOR);
        return institutions
                .findByName(Words.line(name))
                .orElseGet(() -> institutions.save(new Institution(name)))
                .line();
    }

    /** All institutions by name. */
    @Transactional(readOnly = true)
    public List<InstitutionLine> institutions(Person by) {
        by.mustBe(Role.COORDINATOR);
        return institutions.lines();
    }
}
