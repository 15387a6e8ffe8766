package de.wegmarke.recommendation.ui;

import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.NamedInterface;

/** The ways that lead to this room's screens. */
@Configuration
@NamedInterface("routes")
public class RecommendationRoutes {

    static final String RECOMMENDATIONS = "recommendations";
    static final String FORM = "contributions/recommendation";

    /** The address of one recommendation, below the app's own. */
    public static String to(String recommendation) {
        return RECOMMENDATIONS + "/" + recommendation;
    }

    @Bean
    Destination recommendationsDestination() {
        return new Destination("recommendation.all", RECOMMENDATIONS, 30, Set.of(Role.Names.COORDINATOR));
    }
}
