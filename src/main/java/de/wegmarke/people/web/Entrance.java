package de.wegmarke.people.web;

import com.vaadin.flow.shared.ApplicationConstants;
import de.wegmarke.people.Homes;
import de.wegmarke.people.Visit;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Shows those who are not known yet the way in: by code, by link, or by password. */
class Entrance implements AuthenticationEntryPoint {

    private final Homes homes;

    Entrance(Homes homes) {
        this.homes = homes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notKnown)
            throws IOException, ServletException {
        if (Requests.isOfVaadin(request)) {
            tellItsClient(request, response);
            return;
        }
        show(request, response);
    }

    /** Leads a person to the way in. */
    void show(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", wayIn(RouteAccess.path(request), request));
    }

    /** Its session is over: it loads its page anew, and with that comes to the way in, or is known by its device. */
    private static void tellItsClient(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApplicationConstants.REQUEST_TYPE_UIDL.equals(
                request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))) {
            Requests.loadAnew(response);
        } else {
            response.setStatus(HttpStatus.GONE.value());
        }
    }

    private String wayIn(String path, HttpServletRequest request) {
        if (request.getParameter(Visit.JUST_JOINED) != null) {
            // Let in a moment ago, and yet not known: the browser did not keep the cookie.
            return "/?cookies";
        }
        return homes.wayInto(path).orElseGet(() -> login(request));
    }

    private static String login(HttpServletRequest request) {
        return EndedSession.isBehind(request) ? "/login?over" : "/login?first";
    }
}
