package de.wegmarke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes forms from our own pages only. Where there is no session there is no token that could say so; browsers say it
 * themselves, in {@code Sec-Fetch-Site}, and older ones by the origin they send along.
 */
public class OwnForms extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final boolean takesSilent;

    private OwnForms(boolean takesSilent) {
        this.takesSilent = takesSilent;
    }

    /** For forms: every browser says from where it sends one. */
    public static OwnForms ofPages() {
        return new OwnForms(false);
    }

    /** For what devices send by themselves: a program that says nothing is known by its cookie, and is no foreign page. */
    public static OwnForms ofDevices() {
        return new OwnForms(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .map("same-origin"::equals)
                .orElseGet(() -> request.getHeader(HttpHeaders.ORIGIN) == null
                        ? takesSilent
                        : !CorsUtils.isCorsRequest(request));
    }
}
