package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.GroupId;
import de.wegmarke.live.KeptReading;
import de.wegmarke.live.KeptReadings;
import de.wegmarke.shared.Topic;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps what each group came to until a recommendation of its conference changes. */
@Component
class Outcomes {

    private final ConferenceRegister conferences;
    private final KeptReading<GroupId, Outcome> kept;

    /** By which the outcome of each group changes; a group stays in its conference. */
    private final Map<GroupId, Topic> topics = new ConcurrentHashMap<>();

    Outcomes(Recommendations recommendations, ConferenceRegister conferences, KeptReadings readings) {
        this.conferences = conferences;
        kept = readings.of(
                this::topic,
                (group, before) -> new Outcome(recommendations.raisedBy(group), recommendations.uses(group)));
    }

    private Topic topic(GroupId group) {
        var known = topics.get(group);
        if (known != null) {
            return known;
        }
        var topic = conferences.group(group).conference().outcomes();
        topics.put(group, topic);
        return topic;
    }

    /** @throws de.wegmarke.shared.NotFound if there is no such group */
    Outcome of(GroupId group) {
        return kept.of(group);
    }
}
