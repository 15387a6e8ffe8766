package de.wegmarke.project;

import de.wegmarke.recommendation.Recommendation;
import de.wegmarke.shared.ChangedInPublic;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A public project says which recommendations it came from: when one of them is worded anew, the project's page changed. */
@Component
class OriginsInPublic {

    private final Projects projects;
    private final ApplicationEventPublisher events;

    OriginsInPublic(Projects projects, ApplicationEventPublisher events) {
        this.projects = projects;
        this.events = events;
    }

    @EventListener
    void heard(Recommendation.Reworded reworded) {
        projects.from(reworded.recommendation().value()).stream()
                .filter(ProjectLine::isPublished)
                .forEach(project -> events.publishEvent(new ChangedInPublic(
                        project.conference().value(), Set.of(project.id().value()))));
    }
}
