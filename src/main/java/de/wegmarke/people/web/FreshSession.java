package de.wegmarke.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A session in place of the one before when somebody may do more than in that. Whoever knew its name, or has put it there, or holds
 * an open line or a screen in it, gets nothing of that: it ends with everything of Vaadin's.
 */
final class FreshSession {

    private static final String[] KEPT = {"SPRING_SECURITY_", "org.springframework.security.", "de.wegmarke."};

    private static final String BEGUN = FreshSession.class.getName();

    private FreshSession() {}

    /** Whether the session with which the request came ended because it began a fresh one. */
    static boolean isBegunBy(HttpServletRequest request) {
        return request.getAttribute(BEGUN) != null;
    }

    /** Does nothing where there is no session yet. */
    static void begin(HttpServletRequest request) {
        var before = request.getSession(false);
        if (before == null) {
            return;
        }
        var kept = Collections.list(before.getAttributeNames()).stream()
                .filter(name -> Stream.of(KEPT).anyMatch(name::startsWith))
                .collect(Collectors.toMap(
                        Function.identity(), name -> Objects.requireNonNull(before.getAttribute(name))));
        before.invalidate();
        request.setAttribute(BEGUN, true);
        var fresh = request.getSession(true);
        kept.forEach(fresh::setAttribute);
        EndedSession.isNone(fresh);
    }
}
