package de.wegmarke.recommendation;

import de.wegmarke.contribution.Contribution;
import de.wegmarke.priority.Tally;
import de.wegmarke.shared.ChangedInPublic;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What stands behind a public recommendation is part of it: when that changes, the recommendation did. */
@Component
class SourcesInPublic {

    private final Recommendations recommendations;
    private final ApplicationEventPublisher events;

    SourcesInPublic(Recommendations recommendations, ApplicationEventPublisher events) {
        this.recommendations = recommendations;
        this.events = events;
    }

    @EventListener
    void heard(Contribution.Changed card) {
        changed(recommendations.from(card.contribution()));
    }

    @EventListener
    void heard(Tally.Turned dots) {
        changed(recommendations.raisedBy(dots.group()));
    }

    private void changed(List<RecommendationLine> lines) {
        lines.stream()
                .filter(RecommendationLine::isPublished)
                .forEach(line -> events.publishEvent(new ChangedInPublic(
                        line.conference().value(),
                        Set.of(line.id().value(), line.field().value()))));
    }
}
