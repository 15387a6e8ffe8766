package de.wegmarke.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only so many requests at once that everybody else still gets through: few of one session, more of one address (a hall
 * has one for all), and a bound for all together. What is too much is told so at once, and nothing of it waits.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class Turnstile extends OncePerRequestFilter {

    /** A browser opens six at once to one server, and a person has several windows. */
    private static final int OF_ONE_SESSION = 24;

    /** Three hundred phones that load their first page at once. */
    private static final int OF_ONE_ADDRESS = 2048;

    private static final int OF_ALL = 4096;

    /** How often one session may open a line for what is new; a window that comes back from bad Wi-Fi opens one each time. */
    private static final int LINES_IN_A_MINUTE = 60;

    private final ConcurrentHashMap<Object, Integer> inside = new ConcurrentHashMap<>();
    private final Cache<String, Bucket> lines = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private final String sessionCookie;

    Turnstile(@Value("${server.servlet.session.cookie.name}") String sessionCookie) {
        this.sessionCookie = sessionCookie;
    }

    private record Session(String id) {}

    private record Address(String name) {}

    private record All() {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = session(request);
        if (opensALine(request) && session.filter(id -> !mayOpenALine(id)).isPresent()) {
            refuse(response);
            return;
        }
        var asks = Stream.concat(
                        session.map(id -> new Claim(new Session(id), OF_ONE_SESSION)).stream(),
                        Stream.of(
                                new Claim(new Address(request.getRemoteAddr()), OF_ONE_ADDRESS),
                                new Claim(new All(), OF_ALL)))
                .toList();
        var got = 0;
        try {
            while (got < asks.size() && enter(asks.get(got))) {
                got++;
            }
            if (got == asks.size()) {
                chain.doFilter(request, response);
            } else {
                refuse(response);
            }
        } finally {
            leave(asks.subList(0, got));
        }
    }

    private record Claim(Object of, int most) {}

    private boolean enter(Claim claim) {
        var many = inside.merge(claim.of, 1, Integer::sum);
        if (many > claim.most) {
            leave(List.of(claim));
            return false;
        }
        return true;
    }

    private void leave(List<Claim> claims) {
        claims.forEach(claim -> inside.computeIfPresent(claim.of, (key, many) -> many == 1 ? null : many - 1));
    }

    private Optional<String> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> sessionCookie.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static boolean opensALine(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private boolean mayOpenALine(String session) {
        return lines.get(
                        session,
                        id -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(LINES_IN_A_MINUTE)
                                        .refillGreedy(LINES_IN_A_MINUTE, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }

    /** Without a page: whoever asks so much reads none. */
    private static void refuse(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
    }
}
