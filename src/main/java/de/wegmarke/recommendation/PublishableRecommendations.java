package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.Publishable;
import org.springframework.stereotype.Component;

/** The recommendations that become public with the results of their conference (E4). */
@Component
class PublishableRecommendations implements Publishable {

    private final Recommendations recommendations;

    PublishableRecommendations(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public String key() {
        return "recommendation.counted";
    }

    @Override
    public long marked(ConferenceId conference) {
        return recommendations.marked(conference);
    }
}
