package de.wegmarke.people.web;

import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Visit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Where somebody begins to work. */
final class Homes {

    private Homes() {}

    /** The first page for the roles of whoever is here. */
    static String of(@Nullable Authentication authentication) {
        if (!(authentication instanceof Visit visit)) {
            return "/login";
        }
        return visit.person().map(Homes::of).orElseGet(() -> ofDevice(visit));
    }

    private static String of(Person person) {
        if (person.is(Role.COORDINATOR)) {
            return "/app/conference";
        }
        return person.is(Role.MODERATOR) ? "/app/groups" : "/app/people";
    }

    private static String ofDevice(Visit visit) {
        var participates = Optional.of("ROLE_" + Role.PARTICIPANT)
                .filter(role -> visit.getAuthorities().stream().anyMatch(had -> role.equals(had.getAuthority())));
        return participates.isPresent() ? "/app/workshop" : "/app/my-project";
    }
}
