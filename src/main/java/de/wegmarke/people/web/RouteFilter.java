package de.wegmarke.people.web;

import de.wegmarke.people.Homes;
import de.wegmarke.people.Visit;
import de.wegmarke.web.AlmostRight;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives the pages of the app their true HTTP status: Vaadin itself would answer an unknown address with 200 and tell the
 * reader only later. {@code /app} itself leads to one's first page.
 */
class RouteFilter extends OncePerRequestFilter {

    private final RouteAccess routes;
    private final Homes homes;

    RouteFilter(RouteAccess routes, Homes homes) {
        this.routes = routes;
        this.homes = homes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Requests.isPageOfApp(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visit = SecurityContextHolder.getContext().getAuthentication();
        if (RouteAccess.path(request).isEmpty()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", homes.of(visit));
        } else if (AlmostRight.of(request.getRequestURI()).isPresent()) {
            // Also below a screen that takes a number or an id: what a sentence left behind it is no part of either.
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (routes.exists(request)) {
            chain.doFilter(request, response);
        } else if (visit instanceof Visit known && known.person().isPresent()) {
            // Whoever works in the app stays in its frame; there the screen says that there is none.
            response.setStatus(HttpStatus.NOT_FOUND.value());
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }
}
