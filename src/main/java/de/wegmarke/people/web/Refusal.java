package de.wegmarke.people.web;

import de.wegmarke.people.Visit;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * What is refused gets 403. A form whose session has run out meanwhile is no attack most of the time: it is shown again.
 * Where no cookie of ours came back it would be refused for ever: then the page says so. Whose device may do something else is
 * shown the way in: the person at it may have an account, or the link.
 */
class Refusal implements AccessDeniedHandler {

    private final Entrance entrance;
    private final RequestCache firstAskedFor;

    Refusal(Entrance entrance, RequestCache firstAskedFor) {
        this.entrance = entrance;
        this.firstAskedFor = firstAskedFor;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException && !request.getServletPath().startsWith("/app")) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            var knows = request.getRequestedSessionId() != null;
            response.setHeader("Location", request.getRequestURI() + (knows ? "?again" : "?cookies"));
        } else if (Requests.isPage(request) && isOnlyADevice(request)) {
            firstAskedFor.saveRequest(request, response);
            entrance.show(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean isOnlyADevice(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Visit visit
                && visit.person().isEmpty();
    }
}
