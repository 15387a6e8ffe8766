package de.wegmarke.people.web;

import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.DeviceRoles;
import de.wegmarke.people.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows a device again by its cookie (J3). When a page of the app is opened, the rooms are asked what the device may do
 * now, and the answer stands in the session: so a restarted server or an expired session brings it back in without a
 * question, and Vaadin finds it in requests and in pushes alike.
 */
class DeviceFilter extends OncePerRequestFilter {

    private final DeviceCookie cookie;
    private final List<DeviceRoles> rooms;
    private final SecurityContextRepository sessions;

    DeviceFilter(DeviceCookie cookie, List<DeviceRoles> rooms, SecurityContextRepository sessions) {
        this.cookie = cookie;
        this.rooms = rooms;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Requests.isPageOfApp(request)) {
            cookie.find(request).ifPresent(device -> {
                cookie.rename(request, response);
                remember(device, request, response);
            });
        }
        chain.doFilter(request, response);
    }

    private void remember(DeviceKey device, HttpServletRequest request, HttpServletResponse response) {
        var roles = DeviceRoles.of(device, rooms);
        var before = Visit.current();
        if (roles.isEmpty() && before.isEmpty()) {
            return;
        }
        var now = before.map(visit -> visit.movedTo(device, roles)).orElseGet(() -> Visit.on(device, roles));
        if (!before.equals(Optional.of(now))) {
            if (!now.isPartOf(before)) {
                FreshSession.begin(request);
            }
            // A context of its own: the one in the session may be read by a push at the same moment.
            var context = new SecurityContextImpl(now);
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
        }
    }
}
