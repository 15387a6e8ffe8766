package de.wegmarke.recommendation;

import java.util.List;

/** Implemented by the room in which a recommendation goes on, so that its screens can lead there without knowing it. */
public interface Outcomes {

    /** What was made of the recommendation so far. */
    List<Outcome> of(RecommendationId recommendation);

    /** The address in the app of the form that makes something of it. */
    String form(String recommendation);
}
