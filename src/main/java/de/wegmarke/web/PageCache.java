package de.wegmarke.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.live.Bell;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Languages;
import de.wegmarke.shared.Topic;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the public pages as they were rendered, and the files beside them, and answers from memory before anything else is
 * asked: a page once for each address, language and revision, a file once. Every committed change of what the public sees makes
 * a new revision; what a workshop does costs no page. What depends on the time of day ("overdue", "running") is at most a
 * minute old.
 *
 * <p>Behind whatever refuses a request or waits for the rest of it: while a page is made, others of the same page wait.
 *
 * <p>The revision is read before a page is rendered, so a page made from an older state is never kept under a newer
 * revision. Browsers ask each time and are told by the ETag, which is made from the content, that nothing is new.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class PageCache extends OncePerRequestFilter implements Bell.Listener {

    private static final long MOST_BYTES = 64L << 20;
    private static final Set<String> SINGLE =
            Set.of("/", "/imprint", "/privacy", "/accessibility", "/help", "/results", "/robots.txt", "/sitemap.xml");
    /** Those of the app's screens lie there compressed already, and Vaadin serves them. */
    private static final List<String> FILES = List.of("/css/", "/fonts/", "/icons/", "/favicon.ico");

    private final Cache<Key, RenderedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, RenderedPage page) -> key.address().length() + page.bytes())
            .build();
    private final ReentrantLock[] presses =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);
    private final AtomicLong revision = new AtomicLong();
    private final Clock clock;

    PageCache(Clock clock) {
        this.clock = clock;
    }

    /** @param language of a page; of a file, none */
    private record Key(String address, @Nullable Locale language, long revision, Instant minute) {}

    @Override
    public void heard(Set<Topic> topics) {
        if (topics.contains(ChangedInPublic.PAGES)) {
            revision.incrementAndGet();
        }
    }

    @Override
    public void mayHaveMissed() {
        revision.incrementAndGet();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Set.of("GET", "HEAD").contains(request.getMethod())
                || !(isPage(request.getRequestURI()) || isFile(request.getRequestURI()));
    }

    private static boolean isPage(String path) {
        return SINGLE.contains(path) || path.startsWith("/results/") || path.startsWith("/conferences/");
    }

    private static boolean isFile(String path) {
        return FILES.stream().anyMatch(path::startsWith);
    }

    /** What this request is answered with from memory, wherever it is asked ({@link Hatch}). */
    Optional<RenderedPage> kept(HttpServletRequest request) {
        return shouldNotFilter(request)
                ? Optional.empty()
                : Optional.ofNullable(pages.getIfPresent(key(known(request))));
    }

    private static HttpServletRequest known(HttpServletRequest request) {
        return request.getQueryString() == null || isFile(request.getRequestURI()) ? request : new KnownQuery(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = known(request);
        var key = key(asked);
        // One renders, the others of the same page wait for it instead of doing the same work; nobody waits for
        // somebody's line.
        var press = presses[Math.floorMod(key.hashCode(), presses.length)];
        var paper = new ContentCachingResponseWrapper(response);
        @Nullable RenderedPage page;
        press.lock();
        try {
            page = pages.getIfPresent(key);
            if (page == null) {
                page = render(key, asked, paper, chain);
            }
        } finally {
            press.unlock();
        }
        if (page == null) {
            paper.copyBodyToResponse();
        } else {
            paper.reset();
            page.answer(asked).give(response);
        }
    }

    /** The page, if it is one that can be kept; whatever else became of it lies on the paper. */
    private @Nullable RenderedPage render(
            Key key, HttpServletRequest request, ContentCachingResponseWrapper paper, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, paper);
        // Who asks for the head of a file is given an empty body.
        if (!"GET".equals(request.getMethod())
                || paper.getStatus() != HttpServletResponse.SC_OK
                || paper.getHeader(HttpHeaders.SET_COOKIE) != null) {
            return null;
        }
        var page = RenderedPage.from(paper, key.language());
        pages.put(key, page);
        return page;
    }

    private Key key(HttpServletRequest request) {
        if (isFile(request.getRequestURI())) {
            return new Key(request.getRequestURI(), null, 0, Instant.EPOCH);
        }
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var language = Languages.chosen(
                Languages.WHOLE,
                request.getParameter(Languages.PARAMETER),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Key(
                request.getRequestURI() + "?" + query,
                language,
                revision.get(),
                clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }
}
