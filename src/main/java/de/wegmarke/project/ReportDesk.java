package de.wegmarke.project;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where a coordinator writes down how a project stands (Sachstand, P4). */
@Service
@Deed
public class ReportDesk {

    private final Projects projects;
    private final Reporting reporting;

    ReportDesk(Projects projects, Reporting reporting) {
        this.projects = projects;
        this.reporting = reporting;
    }

    /** Reports in one sentence how the project stands (P4). */
    public void report(Person by, String number, @Nullable ProjectState state, String sentence) {
        reporting.report(projects.coordinated(by, number), Signature.of(by), state, sentence);
    }
}
