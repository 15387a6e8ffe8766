package de.wegmarke.session.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.people.Home;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens of this face are that no other room has. */
@Configuration
class SessionRoutes {

    /** The group, on the phone of somebody who takes part. */
    static final String WORKSHOP = "workshop";

    /** Where all groups' cards are read, and put under themes of the day. */
    static final String THEMES = "themes";

    /** What a coordinator hands out when the conference closes. */
    static final String THEME_SHEET = "themes/sheet";

    /** The sheet of the day of a conference. */
    static String sheet(ConferencePage conference) {
        return THEME_SHEET + "?conference=" + conference.slug();
    }

    /**
     * The conference that the address names, or the one to work on; empty if there is none yet.
     *
     * @throws de.wegmarke.shared.NotFound for a name that no conference has
     */
    static Optional<ConferencePage> conference(BeforeEnterEvent event, ConferenceDesk conferences, Person by) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("conference")
                .map(slug -> conferences.conference(by, slug))
                .or(() -> conferences.current(by));
    }

    @Bean
    Destination themesDestination() {
        return new Destination("session.themes", THEMES, 25, Set.of(Role.Names.COORDINATOR));
    }

    @Bean
    Home participantsHome() {
        return Home.ofDevice(Role.PARTICIPANT, WORKSHOP, "/?join");
    }
}
