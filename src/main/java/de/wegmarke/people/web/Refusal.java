package de.wegmarke.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What is refused gets 403. A form whose session has run out meanwhile is no attack most of the time: it is shown again.
 * Where no cookie of ours came back it would be refused for ever: then the page says so.
 */
class Refusal implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException && !request.getServletPath().startsWith("/app")) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            var knows = request.getRequestedSessionId() != null;
            response.setHeader("Location", request.getRequestURI() + (knows ? "?again" : "?cookies"));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
