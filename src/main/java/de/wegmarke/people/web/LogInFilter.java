package de.wegmarke.people.web;

import de.wegmarke.people.LogIn.Standing;
import de.wegmarke.people.OpenLogIns;
import de.wegmarke.people.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Throws out whose log-in was ended, by whomever and on whichever node, and whose day is over: the one way out for both. */
class LogInFilter extends OncePerRequestFilter {

    private static final String ENDED = "/login?ended";

    private final OpenLogIns logIns;

    LogInFilter(OpenLogIns logIns) {
        this.logIns = logIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var standing = standing(SecurityContextHolder.getContext().getAuthentication());
        if (standing != Standing.OPEN) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        // A page for everybody needs no second way; whose day is over is told by the entrance.
        if (standing == Standing.ENDED && request.getRequestURI().startsWith("/app")) {
            toLogin(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Standing standing(@Nullable Authentication visitor) {
        return visitor instanceof Visit visit
                ? visit.person()
                        .flatMap(person -> visit.logIn().map(logIn -> logIns.standing(person.id(), logIn)))
                        .orElse(Standing.OPEN)
                : Standing.OPEN;
    }

    /** Vaadin's client goes where it is told in the answer to its own request; everybody else is sent. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Requests.isOfVaadin(request)) {
            Requests.lead(response, ENDED);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", ENDED);
        }
    }
}
