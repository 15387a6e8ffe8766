package de.wegmarke.contribution.ui;

import static java.util.stream.Collectors.joining;

import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.Role;
import de.wegmarke.ui.Destination;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.NamedInterface;

/** The addresses of this room's screens, below the app's own. */
@Configuration
@NamedInterface("routes")
public class ContributionRoutes {

    /** All cards of a conference. */
    public static final String CONTRIBUTIONS = "contributions";

    /** What was hidden, and shown again. */
    public static final String MODERATION = "moderation";

    /** The cards of a conference that one group wrote about one field, of one kind or of all. */
    public static String cards(String conference, int group, int field, @Nullable Kind kind) {
        return "contributions?conference=%s&group=%d&field=%d".formatted(conference, group, field)
                + (kind == null ? "" : "&kind=" + kind);
    }

    /** One card among all others. */
    public static String card(ContributionId card) {
        return CONTRIBUTIONS + "?card=" + card.value();
    }

    /** The cards with some of them chosen. */
    public static String chosen(Collection<ContributionId> cards) {
        return CONTRIBUTIONS + "?chosen="
                + cards.stream().map(card -> card.value().toString()).collect(joining(","));
    }

    @Bean
    Destination moderationDestination() {
        return new Destination(
                "office.moderation", MODERATION, 70, Set.of(Role.Names.COORDINATOR, Role.Names.MODERATOR));
    }

    @Bean
    Destination contributionsDestination() {
        return new Destination("contribution.all", CONTRIBUTIONS, 20, Set.of(Role.Names.COORDINATOR));
    }
}
