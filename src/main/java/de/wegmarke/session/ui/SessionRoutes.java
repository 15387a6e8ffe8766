package de.wegmarke.session.ui;

import de.wegmarke.people.Home;
import de.wegmarke.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens of this face are that no other room has. */
@Configuration
class SessionRoutes {

    /** The group, on the phone of somebody who takes part. */
    static final String WORKSHOP = "workshop";

    @Bean
    Home participantsHome() {
        return Home.ofDevice(Role.PARTICIPANT, WORKSHOP, "/?join");
    }
}
