package de.wegmarke.project;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
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
        var found = projects.coordinated(by, number);
        found.report(Signature.of(by), state, sentence, clock.instant());
        projects.save(found);
    }
}
