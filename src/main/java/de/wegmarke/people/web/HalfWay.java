package de.wegmarke.people.web;

import de.wegmarke.people.Shown;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That the right password was typed in this session and a code is still to come. It gives no right.
 *
 * @param shown counts no more once the account has another password
 * @param until when the password is asked for again
 */
record HalfWay(Shown shown, Instant until) implements Serializable {

    /** As long as it takes to find one's phone. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String PLACE = HalfWay.class.getName();

    static void begin(HttpServletRequest request, Shown shown, Instant now) {
        request.getSession().setAttribute(PLACE, new HalfWay(shown, now.plus(PATIENCE)));
    }

    static Optional<HalfWay> of(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(PLACE))
                .filter(HalfWay.class::isInstance)
                .map(HalfWay.class::cast)
                .filter(one -> now.isBefore(one.until));
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(PLACE);
    }
}
