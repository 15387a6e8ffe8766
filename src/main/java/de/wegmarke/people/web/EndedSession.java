package de.wegmarke.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers in a session that it takes the place of one that ran out. Whoever notices first is mostly not the page but
 * Vaadin's client, in a request of its own or in the middle of one that came in time; from then on the browser shows a session
 * that is valid again.
 */
@Component
class EndedSession implements HttpSessionListener {

    private static final String MARK = EndedSession.class.getName();

    /** Whether whoever asks had a session before that ran out. */
    static boolean isBehind(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? request.getRequestedSessionId() != null : session.getAttribute(MARK) != null;
    }

    /** The session takes the place of one that did not run out. */
    static void isNone(HttpSession session) {
        session.removeAttribute(MARK);
    }

    /** A browser that begins a session and names another one has lost that: who logs out keeps no name of it. */
    @Override
    public void sessionCreated(HttpSessionEvent created) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getRequestedSessionId() != null) {
            created.getSession().setAttribute(MARK, true);
        }
    }
}
