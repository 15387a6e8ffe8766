package de.wegmarke.conference.ui;

import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads in this room. The screens of the day and of the groups lie in the room of the cards. */
@Configuration
public class ConferenceRoutes {

    @Bean
    Destination conferenceDestination() {
        return new Destination("conference.nav", "conference", 10, Set.of(Role.Names.COORDINATOR));
    }

    @Bean
    Destination groupsDestination() {
        return new Destination("conference.nav-groups", "groups", 15, Set.of(Role.Names.MODERATOR));
    }
}
