package de.wegmarke.people.web;

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

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notKnown)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/capture")) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", wayIn(RouteAccess.path(request), request));
    }

    private static String wayIn(String path, HttpServletRequest request) {
        if (path.equals("workshop")) {
            // A right code, and yet not known: the browser did not keep the cookie.
            return request.getParameter(Visit.JUST_JOINED) == null ? "/?join" : "/?cookies";
        }
        if (path.equals("my-project")) {
            return "/links";
        }
        return EndedSession.isBehind(request) ? "/login?over" : "/login";
    }
}
