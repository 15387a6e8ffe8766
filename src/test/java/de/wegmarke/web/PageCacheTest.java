package de.wegmarke.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Topic;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageCacheTest {

    private final PageCache cache = new PageCache(Clock.fixed(Instant.parse("2019-11-08T14:00:00Z"), ZoneOffset.UTC));
    private final AtomicInteger rendered = new AtomicInteger();
    private final FilterChain page = (request, response) -> {
        response.setContentType("text/html");
        response.getWriter().print("<p>" + rendered.incrementAndGet());
    };

    @Test
    void aPageIsRenderedOnceForEachRevision() throws Exception {
        assertThat(ask("de", "", page).getContentAsString()).isEqualTo("<p>1");
        assertThat(ask("de", "", page).getContentAsString()).isEqualTo("<p>1");
        cache.heard(Set.of(new Topic("group")));
        assertThat(ask("de", "", page).getContentAsString()).isEqualTo("<p>1");
        cache.heard(Set.of(ChangedInPublic.PAGES));
        assertThat(ask("de", "", page).getContentAsString()).isEqualTo("<p>2");
    }

    @Test
    void eachLanguageHasItsOwn() throws Exception {
        assertThat(ask("de", "", page).getContentAsString()).isEqualTo("<p>1");
        assertThat(ask("en", "", page).getContentAsString()).isEqualTo("<p>2");
    }

    @Test
    void aBrowserThatHasThePageIsToldSo() throws Exception {
        var etag = ask("de", "", page).getHeader("ETag");
        var again = ask("de", "\"other\", W/" + etag, page);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentLength()).isZero();
        assertThat(ask("de", "\"other\"", page).getStatus()).isEqualTo(200);
    }

    @Test
    void aPageMadeFromAnOlderStateIsNotKeptUnderANewerRevision() throws Exception {
        ask("de", "", (request, response) -> {
            page.doFilter(request, response);
            cache.heard(Set.of(ChangedInPublic.PAGES));
        });
        assertThat(ask("de", "", page).getContentAsString()).isEqualTo("<p>2");
    }

    @Test
    void whatNoPageKnowsMakesNoNewPage() throws Exception {
        assertThat(asking("q=bus&x=1&utm=abc").getContentAsString()).isEqualTo("<p>1");
        assertThat(asking("y=2&q=bus").getContentAsString()).isEqualTo("<p>1");
        assertThat(asking("q=zug").getContentAsString()).isEqualTo("<p>2");
    }

    private MockHttpServletResponse asking(String query) throws Exception {
        var request = new MockHttpServletRequest("GET", "/results");
        request.setQueryString(query);
        for (var one : query.split("&", -1)) {
            request.addParameter(one.split("=", 2)[0], one.split("=", 2)[1]);
        }
        var response = new MockHttpServletResponse();
        cache.doFilter(request, response, (known, paper) -> {
            assertThat(((HttpServletRequest) known).getQueryString()).doesNotContain("x", "y", "utm");
            page.doFilter(known, paper);
        });
        return response;
    }

    @Test
    void whoAsksForTheHeadOfAFileLeavesNoEmptyOneBehind() throws Exception {
        var head = new MockHttpServletRequest("HEAD", "/css/page.css");
        cache.doFilter(head, new MockHttpServletResponse(), (request, response) -> {});
        var response = new MockHttpServletResponse();
        cache.doFilter(new MockHttpServletRequest("GET", "/css/page.css"), response, page);
        assertThat(response.getContentAsString()).isEqualTo("<p>1");
    }

    @Test
    void aFileIsReadOnceForAllLanguagesAndStates() throws Exception {
        for (var language : new String[] {"de", "en"}) {
            var request = new MockHttpServletRequest("GET", "/css/page.css");
            request.addHeader("Accept-Language", language);
            var response = new MockHttpServletResponse();
            cache.doFilter(request, response, page);
            assertThat(response.getContentAsString()).isEqualTo("<p>1");
            cache.heard(Set.of(ChangedInPublic.PAGES));
        }
    }

    @Test
    void whatFailedIsNotKept() throws Exception {
        ask("de", "", (request, response) -> ((HttpServletResponse) response).sendError(404));
        assertThat(ask("de", "", page).getContentAsString()).isEqualTo("<p>1");
    }

    private MockHttpServletResponse ask(String language, String ifNoneMatch, FilterChain maker) throws Exception {
        var request = new MockHttpServletRequest("GET", "/results");
        request.addHeader("Accept-Language", language);
        if (!ifNoneMatch.isEmpty()) {
            request.addHeader("If-None-Match", ifNoneMatch);
        }
        var response = new MockHttpServletResponse();
        cache.doFilter(request, response, maker);
        return response;
    }
}
