package de.wegmarke.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Where everybody begins to work. */
@Component
public class Homes {

    /** Where everybody who is logged in sees to their own account, below the app's own address. */
    public static final String ACCOUNT = "account";

    /** Whoever has several roles begins with the first of these. */
    private static final List<Role> FIRST =
            List.of(Role.COORDINATOR, Role.MODERATOR, Role.ADMIN, Role.PARTICIPANT, Role.RESPONSIBLE);

    private final Map<Role, Home> homes;

    Homes(List<Home> all) {
        homes = all.stream().collect(Collectors.toMap(Home::role, Function.identity()));
    }

    /** The address of the first page for whoever is here. */
    public String of(@Nullable Authentication authentication) {
        if (!(authentication instanceof Visit visit)) {
            return "/login";
        }
        return FIRST.stream()
                .filter(role ->
                        visit.getAuthorities().stream().anyMatch(had -> ("ROLE_" + role).equals(had.getAuthority())))
                .map(homes::get)
                .filter(Objects::nonNull)
                .map(Home::address)
                .findFirst()
                // Logged in, and yet without a right: first a second factor is set up.
                .orElse(visit.person().isPresent() ? "/app/" + ACCOUNT : "/");
    }

    /** The address of the first page for those who have the role. */
    public String of(Role role) {
        return Objects.requireNonNull(homes.get(role), role::name).address();
    }

    /** Where somebody is led who comes to the route, or to one below it, and is not known; empty where one logs in. */
    public Optional<String> wayInto(String route) {
        return homes.values().stream()
                .filter(home -> home.route().equals(route) || route.startsWith(home.route() + "/"))
                .findFirst()
                .flatMap(Home::wayIn);
    }
}
