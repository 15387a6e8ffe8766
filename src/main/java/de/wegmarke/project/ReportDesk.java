package de.wegmarke.project;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where a coordinator writes down how a project stands (Sachstand, P4), and releases what its institution says (P8). */
@Service
@Deed
public class ReportDesk {

    private final Projects projects;
    private final Reporting reporting;
    private final Clock clock;

    ReportDesk(Projects projects, Reporting reporting, Clock clock) {
        this.projects = projects;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Reports in one sentence how the project stands (P4). */
    public void report(Person by, String number, @Nullable ProjectState state, String sentence) {
        reporting.report(projects.coordinated(by, number), Signature.of(by), state, sentence);
    }

    /**
     * Lets the public read what an institution said of its project (P8).
     *
     * @param seen the {@link Waiting#seal} of what the person saw waiting
     * @throws de.wegmarke.shared.Conflict if something else waits by now, or the project was taken back from the public
     */
    public void release(Person by, String number, String seen) {
        var found = projects.coordinated(by, number);
        found.releaseWaiting(seen, by, clock.instant());
        projects.save(found);
    }
}
