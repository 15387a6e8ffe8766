package de.wegmarke.people.web;

import de.wegmarke.people.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody with an account after a day's work, however busy it is. */
class SessionEnd extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String BEGUN = SessionEnd.class.getName();

    private final Clock clock;

    SessionEnd(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof Visit visit
                && visit.person().isPresent()
                && clock.millis() - begun(session) > LONGEST.toMillis()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    /** When somebody was first seen in it who had logged in; the session itself may be older. */
    private long begun(HttpSession session) {
        if (session.getAttribute(BEGUN) instanceof Long known) {
            return known;
        }
        session.setAttribute(BEGUN, clock.millis());
        return clock.millis();
    }
}
