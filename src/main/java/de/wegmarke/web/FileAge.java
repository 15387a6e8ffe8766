package de.wegmarke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long browsers keep style sheets, fonts and signs: for ever if the address carries the hash of the content, else they
 * ask each time, so that nobody sees an old style after an upgrade.
 */
@Component
class FileAge extends OncePerRequestFilter {

    private static final Pattern FILE = Pattern.compile("/(css|fonts|icons|aura)/.+");
    private static final Pattern WITH_HASH = Pattern.compile(".+-[0-9a-f]{32}\\.[a-z0-9]+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FILE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var forEver = WITH_HASH.matcher(request.getRequestURI()).matches();
        response.setHeader(HttpHeaders.CACHE_CONTROL, forEver ? "public,max-age=31536000,immutable" : "no-cache");
        chain.doFilter(request, response);
    }
}
