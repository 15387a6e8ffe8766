package de.wegmarke.people.web;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.SpringServlet;
import de.wegmarke.people.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Asks Vaadin's own access control about a page before it is opened, so that the HTTP status tells the truth. */
@Component
class RouteAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final ServletRegistrationBean<SpringServlet> vaadin;
    private final NavigationAccessControl control;

    RouteAccess(ServletRegistrationBean<SpringServlet> vaadin, NavigationAccessControl control) {
        this.vaadin = vaadin;
        this.control = control;
    }

    boolean exists(HttpServletRequest request) {
        return target(request).isPresent();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> visitor, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var visit = visitor.get();
        var allowed = target(request)
                .map(target -> isAllowed(target, request, visit))
                // Whoever works in the app is told by the app that there is no such screen.
                .orElseGet(() -> visit instanceof Visit known && known.person().isPresent());
        return new AuthorizationDecision(allowed);
    }

    /** What stands after {@code /app/}, without a slash at its end. */
    static String path(HttpServletRequest request) {
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.replaceFirst("^/app/*", "").replaceFirst("/+$", "");
    }

    private Optional<NavigationRouteTarget> target(HttpServletRequest request) {
        var registry = service().getRouter().getRegistry();
        return Optional.ofNullable(registry.getNavigationRouteTarget(path(request)))
                .filter(NavigationRouteTarget::hasTarget);
    }

    private boolean isAllowed(
            NavigationRouteTarget target, HttpServletRequest request, @Nullable Authentication visitor) {
        var route = target.getRouteTarget();
        if (route == null || visitor == null) {
            return false;
        }
        var navigation = new NavigationContext(
                service().getRouter(),
                route.getTarget(),
                new Location(path(request), QueryParameters.full(request.getParameterMap())),
                target.getRouteParameters(),
                visitor,
                role -> visitor.getAuthorities().stream().anyMatch(had -> ("ROLE_" + role).equals(had.getAuthority())),
                false);
        return control.checkAccess(navigation, true).decision() == AccessCheckDecision.ALLOW;
    }

    private VaadinServletService service() {
        return Objects.requireNonNull(vaadin.getServlet()).getService();
    }
}
