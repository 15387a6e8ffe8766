package de.wegmarke.people;

import java.util.Optional;

/**
 * Where somebody with a role begins to work. The room or face that has the screen brings it as a bean.
 *
 * @param role whose home it is
 * @param route below the app's own address, without a leading slash: {@code "groups"}
 * @param wayIn where those are led who come there and are not known (any more); empty where one logs in
 */
public record Home(Role role, String route, Optional<String> wayIn) {

    /** The home of people who log in. */
    public static Home ofPeople(Role role, String route) {
        return new Home(role, route, Optional.empty());
    }

    /** The home of a device that was let in. */
    public static Home ofDevice(Role role, String route, String wayIn) {
        return new Home(role, route, Optional.of(wayIn));
    }

    /** Its whole address. */
    String address() {
        return "/app/" + route;
    }
}
