package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.GroupId;
import de.wegmarke.live.Bell;
import de.wegmarke.live.KeptReadings;
import de.wegmarke.shared.Topic;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Keeps what each group came to until a recommendation of its conference changes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Outcomes implements Bell.Listener {

    private final ConferenceRegister conferences;
    private final KeptReadings<GroupId, Outcome> kept;

    /** By which the outcome of each group changes; a group stays in its conference. */
    private final Map<GroupId, Topic> topics = new ConcurrentHashMap<>();

    Outcomes(
            Recommendations recommendations,
            ConferenceRegister conferences,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.conferences = conferences;
        kept = new KeptReadings<>(
                this::topic,
                (group, before) -> new Outcome(recommendations.raisedBy(group), recommendations.uses(group)),
                transactions,
                clock);
    }

    private Topic topic(GroupId group) {
        return topics.computeIfAbsent(
                group, fresh -> conferences.group(fresh).conference().outcomes());
    }

    /** @throws de.wegmarke.shared.NotFound if there is no such group */
    Outcome of(GroupId group) {
        return kept.of(group);
    }

    @Override
    public void heard(Set<Topic> topics) {
        kept.heard(topics);
    }

    @Override
    public void mayHaveMissed() {
        kept.mayHaveMissed();
    }
}
