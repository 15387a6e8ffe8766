package de.wegmarke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No question behind an address is longer than anybody can mean it; else each would be written into a page again and again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class QueryLimit extends OncePerRequestFilter {

    /** In characters as they came, so also in bytes. */
    private static final int LONGEST = 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (query != null && query.length() > LONGEST) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
