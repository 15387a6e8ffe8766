package de.wegmarke.project;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where a coordinator writes down how a project stands (Sachstand, P4). */
@Service
@Deed
public class ReportDesk {

    private final Projects projects;
    private final Clock clock;

    ReportDesk(Projects projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** Reports in one sentence how the project stands (P4). */
    public void report(Person by, String number, @Nullable ProjectState state, String sentence) {
        var found = coordinated(by, number);
        found.report(by.name(), state, sentence, clock.instant());
        projects.save(found);
    }

    private Project coordinated(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        return projects.toChange(number).orElseThrow(NotFound::new);
    }
}
