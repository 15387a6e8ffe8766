package de.wegmarke.people.web;

import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.DeviceRoles;
import de.wegmarke.people.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows a device by its cookie for the one request in which it speaks by itself: an outbox outlives sessions. Whose time is
 * over gets in too, so that the room can say whom to tell (C1).
 */
class OutboxFilter extends OncePerRequestFilter {

    private final DeviceCookie cookie;
    private final List<DeviceRoles> rooms;

    OutboxFilter(DeviceCookie cookie, List<DeviceRoles> rooms) {
        this.cookie = cookie;
        this.rooms = rooms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (cookie.isLate(request)) {
            // It was under way while the device got a new secret, and comes again with that.
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        cookie.find(request)
                .map(device -> Visit.on(device, DeviceRoles.of(device, rooms)))
                .map(SecurityContextImpl::new)
                .ifPresent(SecurityContextHolder::setContext);
        chain.doFilter(request, response);
    }
}
