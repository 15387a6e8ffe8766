package de.wegmarke.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What breaks, or is refused, because its session ended while it was being answered is no fault: the browser asks once more, and is
 * led to the way in. Vaadin takes a session's parts away from whoever still draws with them.
 */
class EndedMeanwhile extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null) {
            chain.doFilter(request, response);
            return;
        }
        var answer = new Answer(request, response, session);
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | RuntimeException broken) {
            if (!answer.isLate()) {
                throw broken;
            }
            // What was written already is all there is to say: only tidying up came after it.
            if (!response.isCommitted()) {
                response.reset();
                answer.askAgain();
            }
        }
    }

    /** An answer that says "ask again" instead of "no" once its session is over. */
    private static final class Answer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final HttpSession session;

        Answer(HttpServletRequest request, HttpServletResponse response, HttpSession session) {
            super(response);
            this.request = request;
            this.session = session;
        }

        /** Whether the session ended without this request, which may have begun a fresh one in its place. */
        boolean isLate() {
            return !FreshSession.isBegunBy(request) && isOver();
        }

        private boolean isOver() {
            try {
                session.getCreationTime();
                return false;
            } catch (IllegalStateException over) {
                return true;
            }
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, @Nullable String reason) throws IOException {
            if (status == HttpStatus.FORBIDDEN.value() && isLate()) {
                askAgain();
            } else {
                super.sendError(status, reason);
            }
        }

        void askAgain() throws IOException {
            if (Requests.isOfVaadin(request)) {
                Requests.loadAnew(this);
            } else {
                var query = Optional.ofNullable(request.getQueryString());
                setStatus(HttpStatus.SEE_OTHER.value());
                setHeader(
                        "Location",
                        request.getRequestURI()
                                + query.map(words -> "?" + words).orElse(""));
            }
        }
    }
}
