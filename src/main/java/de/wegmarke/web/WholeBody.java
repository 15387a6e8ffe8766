package de.wegmarke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what a request brings along before anything else is done for it, so that whoever sends slowly or never ends holds
 * nothing that others wait for: no more than anybody can have typed, and within half a minute as a whole.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class WholeBody extends OncePerRequestFilter {

    /** A card or a form, in bytes. */
    private static final int LONGEST = 64 << 10;

    /** Vaadin sends what happened on a screen together. */
    private static final int LONGEST_OF_APP = 1 << 20;

    private static final long TIME = Duration.ofSeconds(30).toNanos();

    /** Long ones are rare; together they must fit into the memory. */
    private final Semaphore longOnes = new Semaphore(64);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var declared = request.getContentLengthLong();
        var longest = request.getRequestURI().startsWith("/app") ? LONGEST_OF_APP : LONGEST;
        var isLong = longest > LONGEST && (declared < 0 || declared > LONGEST);
        if (declared > longest) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (!isLong) {
            read(longest, request, response, chain);
        } else if (longOnes.tryAcquire()) {
            try {
                read(longest, request, response, chain);
            } finally {
                longOnes.release();
            }
        } else {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private static void read(int longest, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = new ByteArrayOutputStream();
        var deadline = System.nanoTime() + TIME;
        var part = new byte[8 << 10];
        var source = request.getInputStream();
        for (var many = source.read(part); many >= 0; many = source.read(part)) {
            body.write(part, 0, many);
            if (body.size() > longest) {
                response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
                return;
            }
            if (System.nanoTime() > deadline) {
                response.setHeader(HttpHeaders.CONNECTION, "close");
                response.sendError(HttpStatus.REQUEST_TIMEOUT.value());
                return;
            }
        }
        chain.doFilter(new WholeRequest(request, body.toByteArray()), response);
    }
}
