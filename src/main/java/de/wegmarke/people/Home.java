package de.wegmarke.people;

/**
 * Where somebody with a role begins to work. The room or face that has the screen brings it as a bean.
 *
 * @param role whose home it is
 * @param route below the app's own address, without a leading slash: {@code "groups"}
 * @param wayIn where those are led who come there and are not known (any more)
 */
public record Home(Role role, String route, String wayIn) {

    /** Where people say who they are. */
    public static final String LOGIN = "/login";

    /** The home of people who log in. */
    public static Home ofPeople(Role role, String route) {
        return new Home(role, route, LOGIN);
    }

    /** Its whole address. */
    String address() {
        return "/app/" + route;
    }
}
