package de.wegmarke.project.ui;

import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.project.AccessDesk;
import de.wegmarke.project.ProjectDesk;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whom the parts of a project's screen ask. */
@Component
record ProjectParts(
        ProjectDesk projects,
        AccessDesk access,
        ConferenceDesk conferences,
        GuidelineDesk guidelines,
        DirectoryDesk directory,
        CurrentPerson person,
        Clock clock) {

    /** An empty form for a project of that conference. */
    ProjectForm form(ConferenceId conference) {
        return new ProjectForm(
                guidelines.fields(conferences.conference(conference).edition()));
    }
}
