package de.wegmarke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no more of a request than anybody can have typed: what says that it is longer gets 413 before a byte of it is kept,
 * what only turns out to be longer ends there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    /** A card or a form. */
    private static final long LONGEST = 64L << 10;

    /** Vaadin sends what happened on a screen together. */
    private static final long LONGEST_OF_APP = 1L << 20;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var longest = request.getRequestURI().startsWith("/app") ? LONGEST_OF_APP : LONGEST;
        if (request.getContentLengthLong() > longest) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new Measured(request, longest), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A request that does not say how long it is. */
    private static final class Measured extends HttpServletRequestWrapper {

        private final long longest;

        Measured(HttpServletRequest request, long longest) {
            super(request);
            this.longest = longest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Tape(super.getInputStream(), longest);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Tape extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Tape(ServletInputStream body, long longest) {
            this.body = body;
            this.left = longest;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            if (next >= 0 && --left < 0) {
                throw new IOException("The body of the request is too long");
            }
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var many = body.read(into, from, most);
            left -= Math.max(many, 0);
            if (left < 0) {
                throw new IOException("The body of the request is too long");
            }
            return many;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
