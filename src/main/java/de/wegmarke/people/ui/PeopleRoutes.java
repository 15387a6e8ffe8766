package de.wegmarke.people.ui;

import de.wegmarke.people.Home;
import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens of this room are. */
@Configuration
public class PeopleRoutes {

    /** The list of people, below the app's own address. */
    public static final String PEOPLE = "people";

    /** The audit log, below the app's own address. */
    static final String AUDIT = "audit";

    @Bean
    Home adminsHome() {
        return Home.ofPeople(Role.ADMIN, PEOPLE);
    }

    @Bean
    Destination peopleDestination() {
        return new Destination("people.accounts", PEOPLE, 90, Set.of(Role.Names.ADMIN));
    }

    @Bean
    Destination auditDestination() {
        return new Destination("people.audit", AUDIT, 95, Set.of(Role.Names.ADMIN));
    }
}
