package de.wegmarke.recommendation.ui;

import static java.util.stream.Collectors.joining;

import de.wegmarke.contribution.ContributionId;
import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.NamedInterface;

/** The ways that lead to this room's screens. */
@Configuration
@NamedInterface("routes")
public class RecommendationRoutes {

    /** Where they are listed; behind it the number of one. */
    public static final String RECOMMENDATIONS = "recommendations";

    static final String FORM = "contributions/recommendation";

    /** The address of one recommendation, below the app's own. */
    public static String to(String recommendation) {
        return RECOMMENDATIONS + "/" + recommendation;
    }

    /** The form that makes a recommendation of some cards, or puts them behind one. */
    public static String form(Collection<ContributionId> cards) {
        return FORM + "?cards="
                + cards.stream().map(card -> card.value().toString()).collect(joining(","));
    }

    @Bean
    Destination recommendationsDestination() {
        return new Destination("recommendation.all", RECOMMENDATIONS, 30, Set.of(Role.Names.COORDINATOR));
    }
}
