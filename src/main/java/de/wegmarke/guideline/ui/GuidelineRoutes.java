package de.wegmarke.guideline.ui;

import de.wegmarke.guideline.EditionId;
import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.NamedInterface;

/** The addresses of this room's screens, below the app's own. */
@NamedInterface("routes")
@Configuration
public class GuidelineRoutes {

    static final String EDITIONS = "guidelines";

    static final String EDITION = EDITIONS + "/:edition";

    /** The address of all editions. */
    public static String editions() {
        return EDITIONS;
    }

    /** One edition. */
    static String edition(EditionId edition) {
        return EDITION.replace(":edition", edition.value().toString());
    }

    @Bean
    Destination guidelinesDestination() {
        return new Destination("guideline.nav", EDITIONS, 60, Set.of(Role.Names.COORDINATOR));
    }
}
