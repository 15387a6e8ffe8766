package de.wegmarke.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers that a browser's session ran out, in the session that takes its place: the first to notice is often not the
 * page but what Vaadin's client asks for by itself, or another tab, and from then on the browser shows a session that is
 * valid again. So the login can say it to each tab that comes there.
 */
class EndedSession extends OncePerRequestFilter {

    private static final String MARK = EndedSession.class.getName();

    /** Whether whoever asks had a session before that ran out, and nobody has logged in since. */
    static boolean isBehind(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(MARK) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Requests.isPageOfApp(request) && !Requests.isOfVaadin(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            request.getSession().setAttribute(MARK, true);
        }
        chain.doFilter(request, response);
    }
}
