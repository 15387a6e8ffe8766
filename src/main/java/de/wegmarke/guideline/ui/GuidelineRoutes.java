package de.wegmarke.guideline.ui;

import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads in this room. */
@Configuration
public class GuidelineRoutes {

    @Bean
    Destination guidelinesDestination() {
        return new Destination("guideline.nav", "guidelines", 60, Set.of(Role.Names.COORDINATOR));
    }
}
