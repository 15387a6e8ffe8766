package de.wegmarke.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.stage.Logins;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class PlainPagesTest {

    @Autowired
    Logins logins;

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
}
