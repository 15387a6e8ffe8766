package de.wegmarke.project.ui;

import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ReportDesk;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.project.StepDesk;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whom the parts of a project's screen ask. */
@Component
record ProjectParts(
        ProjectDesk projects,
        StepDesk steps,
        ReportDesk reports,
        RequestDesk requests,
        ConferenceDesk conferences,
        DirectoryDesk directory,
        CurrentPerson person,
        Clock clock) {

    /** An empty form for a project of that conference. */
    ProjectForm form(ConferenceId conference) {
        return new ProjectForm(conferences.fields(person.get(), conference));
    }
}
