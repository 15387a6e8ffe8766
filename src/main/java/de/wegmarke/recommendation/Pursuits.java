package de.wegmarke.recommendation;

/** Implemented by the room in which a recommendation goes on: whether anything still runs on it. */
public interface Pursuits {

    /** Whether something runs on the recommendation, so that it stays taken up (E3). */
    boolean goOn(RecommendationId recommendation);
}
