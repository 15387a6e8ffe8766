package de.wegmarke.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.stage.Logins;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@WegmarkeTest
class PlainPagesTest {

    @Autowired
    Logins logins;

    @Value("${wegmarke.port}")
    int port;

    @Test
    void anUnknownAddressIsNotFoundInTheReadersLanguage() {
        assertThat(logins.visitor().get("/nowhere")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Nicht gefunden", "lang=\"de\"");
            assertThat(answer.headers().firstValue("Content-Language")).hasValue("de");
            assertThat(answer.headers().allValues("Vary"))
                    .anyMatch(vary -> vary.toLowerCase().contains("accept-language"));
        });
        assertThat(logins.visitor().get("/nowhere", "Accept-Language", "en").body())
                .contains("Not found", "lang=\"en\"");
    }

    @Test
    void whatIsNotListedIsNotThere() {
        assertThat(logins.visitor().put("/results", "{}").statusCode()).isEqualTo(404);
        assertThat(logins.visitor().get("/actuator").statusCode()).isEqualTo(404);
    }

    @Test
    void publicPagesSetNoCookie() {
        for (var address : new String[] {"/nowhere", "/health", "/css/page.css"}) {
            assertThat(logins.visitor().get(address).headers().allValues("Set-Cookie"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void plainPagesForbidWhatTheyDoNotNeed() {
        for (var address : new String[] {"/nowhere", "/login", "/links"}) {
            var headers = logins.visitor().get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(address)
                    .hasValue("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void theChosenLanguageIsKeptInTheAddresses() {
        assertThat(logins.visitor().get("/links?lang=en").body())
                .contains("href=\"/imprint?lang=en\"")
                .contains("href=\"/links?lang=de\"");
        assertThat(logins.visitor().get("/links").body()).contains("href=\"/imprint\"");
    }

    @Test
    void styleSheetsWithAHashAreKeptForEver() {
        var page = logins.visitor().get("/links").body();
        var sheet = Pattern.compile("/css/page-[0-9a-f]{32}\\.css").matcher(page);
        assertThat(sheet.find()).isTrue();
        assertThat(logins.visitor().get(sheet.group()).headers().firstValue("Cache-Control"))
                .hasValue("public,max-age=31536000,immutable");
        assertThat(logins.visitor().get("/css/page.css").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void theCaptureEndpointRefusesInJson() {
        assertThat(logins.visitor().put("/capture/1", "{}")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).startsWith("{\"message\":\"");
        });
    }

    @Test
    void theWatchmanGetsAnAnswer() {
        assertThat(logins.visitor().get("/health", "Accept", "*/*").body()).isEqualTo("ok");
    }

    @Test
    void aKeptAnswerIsLikeTheFirstOne() throws Exception {
        for (var how : List.of("", "Accept-Encoding: gzip\r\n", "If-None-Match: *\r\n", "Accept-Language: en\r\n")) {
            var page = "GET /imprint?q=" + UUID.randomUUID() + " HTTP/1.1\r\nHost: localhost\r\n" + how;
            var first = said(page);
            assertThat(first).contains("\nETag: ", "\nVary: Accept-Language, Accept-Encoding");
            assertThat(said(page).lines())
                    .as(how)
                    .containsExactlyInAnyOrderElementsOf(first.lines().toList());
        }
    }

    @Test
    void keptAnswersOnOneLineLeaveEachOtherAsTheyAre() throws Exception {
        var page = "GET /imprint HTTP/1.1\r\nHost: localhost\r\n";
        var between = "GET /css/page.css HTTP/1.1\r\nHost: localhost\r\n";
        said(page, between);
        var alone = said(page);
        assertThat(said(page, between, page, between, page))
                .startsWith(alone)
                .endsWith(alone)
                .contains("\nContent-Type: text/css");
    }

    @Test
    void theHeadOfAKeptPageComesWithoutIt() throws Exception {
        var page = "GET /imprint HTTP/1.1\r\nHost: localhost\r\n";
        said(page);
        var whole = said(page);
        assertThat(said("HEAD /imprint HTTP/1.1\r\nHost: localhost\r\n"))
                .isEqualTo(whole.substring(0, whole.indexOf("\r\n\r\n") + 4))
                .contains("\nContent-Length: ");
    }

    @Test
    void whatCannotBeReadIsNoQuestionForAKeptPage() throws Exception {
        for (var kept = 0; kept < 2; kept++) {
            assertThat(said("GET /imprint HTTP/1.1\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 200");
            for (var unreadable : List.of("/imprint?q=%zz", "/imprint?q=%E4", "/imprint#x", "/css/../imprint")) {
                assertThat(said("GET " + unreadable + " HTTP/1.1\r\nHost: localhost\r\n"))
                        .as(unreadable)
                        .startsWith("HTTP/1.1 400")
                        .contains("</html>");
            }
        }
    }

    /** A page is made by one while the others of the same page wait: who begins must have said all they have to say. */
    @Test
    void whoDoesNotFinishTheirRequestHoldsUpNobodyElsesPage() throws Exception {
        var page = "GET /imprint?q=" + UUID.randomUUID() + " HTTP/1.1\r\nHost: localhost\r\n";
        try (var unfinished = new Socket("127.0.0.1", port)) {
            unfinished.getOutputStream().write((page + "Content-Length: 5\r\n\r\n").getBytes(ISO_8859_1));
            // Sent after it on another line, so that it has most likely begun.
            assertThat(said("GET /health/alive HTTP/1.1\r\nHost: localhost\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(said(page)).startsWith("HTTP/1.1 200");
            // It was not given up meanwhile: nobody waited for that.
            unfinished.setSoTimeout(10_000);
            unfinished.getOutputStream().write("later".getBytes(ISO_8859_1));
            assertThat(new String(unfinished.getInputStream().readNBytes(12), ISO_8859_1))
                    .isEqualTo("HTTP/1.1 200");
        }
    }

    /** What the server says to these heads on one line, as it is, but for what a clock and a closed line add. */
    private String said(String... heads) throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(10_000);
            var last = heads.length - 1;
            for (int i = 0; i < last; i++) {
                line.getOutputStream().write((heads[i] + "\r\n").getBytes(ISO_8859_1));
            }
            line.getOutputStream().write((heads[last] + "Connection: close\r\n\r\n").getBytes(ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), ISO_8859_1)
                    .replaceAll("\r\n(Date: [^\r]*|Connection: close)(?=\r\n)", "");
        }
    }
}
