package de.wegmarke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses that go back and forth. Browsers straighten them themselves; whoever sends them as they are tries to get past
 * something, and the container and the house would not agree on where they lead. Nor would they on slashes at the beginning: whoever
 * reads is led on to the address with one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class StraightAddress extends OncePerRequestFilter {

    private static final Pattern BACK_AND_FORTH =
            Pattern.compile("/(\\.|%2e){1,2}(/|;|%2f|$)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (BACK_AND_FORTH.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else if (request.getRequestURI().startsWith("//")) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
