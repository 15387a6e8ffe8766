package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.Publishable;
import org.springframework.stereotype.Component;

/** The projects that become public with the results of their conference (E4). */
@Component
class PublishableProjects implements Publishable {

    private final Projects projects;

    PublishableProjects(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String key() {
        return "project.counted";
    }

    @Override
    public long marked(ConferenceId conference) {
        return projects.marked(conference);
    }
}
