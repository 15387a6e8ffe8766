package de.wegmarke.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Bad input gets a clear sentence in the reader's language, the right status, and never a look behind the scenes. */
@WegmarkeTest
class TroubleTest {

    private static final List<String> BEHIND_THE_SCENES =
            List.of("Exception", "\tat ", "at de.wegmarke", "org.springframework", "jakarta.", "Apache Tomcat", "SQL");

    @Autowired
    Logins logins;

    @Autowired
    Stage stage;

    @Autowired
    ConferenceDesk conferences;

    @Autowired
    GroupDesk groups;

    @Value("${wegmarke.base-url}")
    String address;

    private GroupPage group;
    private Visitor visitor;
    private String path;

    /** What browsers say when a person opens an address. */
    private static final String PRESSED =
            "Sec-Fetch-Site: none\r\nSec-Fetch-Dest: document\r\nSec-Fetch-User: ?1\r\n\r\n";

    @BeforeEach
    void somebodyHasJoined() {
        var device = Secret.fresh();
        group = stage.group(stage.conference());
        stage.join(group, DeviceKey.of(device));
        visitor = logins.visitor().on(device);
        path = "/capture/groups/" + group.id().value() + "/cards/";
    }

    @Test
    void aWrongCodeGetsTheFormAgainInTheReadersLanguage() {
        assertThat(logins.visitor().get("/j?code=FALSCHER")).satisfies(answer -> {
            plain(answer, 404, "Diesen Code gibt es nicht.");
            assertThat(answer.body()).contains("value=\"FALSCHER\"", "aria-invalid=\"true\"");
        });
        plain(logins.visitor().get("/j/FALSCHER", "Accept-Language", "en"), 404, "There is no such code.");
    }

    @Test
    void anExpiredCodeTellsThatItIsOver() {
        conferences.close(stage.coordinator(), group.conference());
        plain(logins.visitor().get("/j/" + code()), 404, "Die Konferenz ist zu Ende");
        plain(logins.visitor().get("/j/" + code() + "?lang=en"), 404, "The conference is over");
    }

    @Test
    void aRevokedCodeLetsNobodyInAndLeavesThoseInTheGroupWhereTheyAre() {
        var code = code();
        groups.revokeCode(stage.coordinator(), group.id(), Objects.requireNonNull(group.code()));
        plain(logins.visitor().get("/j/" + code), 404, "Diesen Code gibt es nicht.");
        assertThat(visitor.get("/app/workshop").statusCode()).isEqualTo(200);
        assertThat(send("Ein Bus am Sonntag").statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsWrongWithACardIsSaidInTheLanguageOfThePage() {
        plain(send(""), 422, "Bitte schreiben Sie etwas auf die Karte.");
        plain(send("x".repeat(281)), 422, "Eine Karte fasst höchstens 280 Zeichen. Es sind 281.");
        plain(put("{\"text\":\"Ohne Art\"}"), 422, "Bitte wählen Sie, was Sie sagen möchten.");
    }

    @Test
    void whatIsNoCardIsRefusedInJson() {
        for (var body : List.of(
                "",
                "{",
                "[]",
                "null",
                "{\"kind\":\"NICHTS\"}",
                "{\"kind\":0,\"text\":\"x\"}",
                "{\"kind\":\"NEED\",\"field\":\"x\"}")) {
            assertThat(put(body)).as(body).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(answer.body()).startsWith("{\"message\":\"");
                nothingFromBehind(answer);
            });
        }
        assertThat(put("{\"kind\":\"NEED\",\"text\":\"x\",\"language\":\"de-abcdefgh-abcdefgh-abcdefgh\"}")
                        .statusCode())
                .as("a language longer than any: the participant's own")
                .isEqualTo(204);
        assertThat(visitor.put("/capture/groups/x/cards/y", "{}").statusCode()).isEqualTo(400);
        assertThat(visitor.post(path + ContributionId.next().value(), Map.of("text", "x"))
                        .statusCode())
                .isIn(403, 405);
    }

    /** A foreign page that a participant opens writes nothing in their name. */
    @Test
    void noForeignPageHandsInACard() {
        var card = path + ContributionId.next().value();
        var json = "{\"kind\":\"NEED\",\"text\":\"Untergeschoben\"}";
        for (var foreign : List.of("cross-site", "same-site", "none")) {
            assertThat(visitor.put(card, json, "Sec-Fetch-Site", foreign).statusCode())
                    .as(foreign)
                    .isEqualTo(403);
        }
        assertThat(visitor.put(card, json, "Origin", "http://elsewhere.example").statusCode())
                .isEqualTo(403);
        assertThat(visitor.put(card, json, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(204);
    }

    @Test
    void whoHandsInACardKeepsTheirSession() {
        assertThat(visitor.get("/app/workshop").statusCode()).isEqualTo(200);
        assertThat(put("{\"kind\":\"NEED\",\"text\":\"Während der Schirm offen ist\"}"))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(204);
                    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                });
    }

    @Test
    void aQuestionLongerThanAnybodyMeansIsRefused() {
        plain(logins.visitor().get("/results?q=" + "x".repeat(1100)), 414, "nicht");
        assertThat(logins.visitor().get("/results?unknown=" + "x".repeat(900)).body())
                .doesNotContain("xxxx");
    }

    @Test
    void aGroupOneIsNotInIsClosedToOne() {
        var other = stage.group(stage.conference());
        plain(
                visitor.put(
                        "/capture/groups/" + other.id().value() + "/cards/"
                                + ContributionId.next().value(),
                        "{\"kind\":\"NEED\",\"text\":\"Hallo\"}"),
                403,
                "Das dürfen Sie hier nicht.");
    }

    @Test
    void moreThanAnybodyTypesIsNotRead() {
        var much = "{\"kind\":\"NEED\",\"text\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(put(much)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).startsWith("{\"message\":\"");
        });
        assertThat(visitor.post("/login", Map.of("username", "x".repeat(70_000)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(raw(
                        "PUT " + path + ContributionId.next().value() + " HTTP/1.1",
                        "Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n11170\r\n"
                                + "x".repeat(0x11170) + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain(BEHIND_THE_SCENES);
    }

    @Test
    void screensThatDoNotExistAreNotFound() {
        plain(logins.visitor().get("/app/nonsense"), 404, "Nicht gefunden");
        var coordinator = logins.loggedIn(Role.COORDINATOR);
        for (var screen : List.of(
                "projects/P-1900-001",
                "recommendations/NIE-H1-01",
                "groups/" + ContributionId.next().value(),
                "groups/kein-uuid",
                "conferences/nie/edit",
                "guidelines/kein-uuid")) {
            assertThat(coordinator.get("/app/" + screen)).as(screen).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(404);
                nothingFromBehind(answer);
            });
        }
    }

    @Test
    void theGroupOfSomebodyElseIsForbidden() {
        assertThat(logins.loggedIn(Role.MODERATOR)
                        .get("/app/groups/" + group.id().value()))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(403);
                    nothingFromBehind(answer);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "*/*", "image/png", "quatsch"})
    void nobodySeesBehindTheScenesWhateverTheyAccept(String accept) {
        for (var wrong : List.of(
                "/nowhere",
                "/error",
                "/results/projects/P-1900-001",
                "/results?page=-1&state=QUATSCH&field=abc",
                "/conferences/nie",
                "/links/x",
                "/app/nonsense",
                "/capture/x",
                "/j?code=%00%ff",
                "/results;jsessionid=1",
                "/..%2f..%2fetc/passwd")) {
            var answer = logins.visitor().get(wrong, "Accept", accept);
            assertThat(answer.statusCode()).as("%s as %s", wrong, accept).isLessThan(500);
            nothingFromBehind(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/results?q=%ff", "/results?lang=%ff", "/?lang=%ff"})
    void aQueryThatIsNoTextGetsAPage(String address) {
        plain(logins.visitor().get(address), 400, "Mit dieser Anfrage konnten wir nichts anfangen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/results/feed.atom?field=nie", "/conferences/nie.ics", "/nie.json", "/nie.css"})
    void aRefusalIsAPageWhateverTheAddressEndsWith(String address) {
        assertThat(logins.visitor().get(address).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void anAddressThatIsAlmostRightLeadsToThePage() {
        for (var almost :
                List.of("/results/", "/RESULTS", "/results).", "/results]", "/results%22", "/results%E2%80%9C")) {
            var answer = raw("GET " + almost + "?lang=en HTTP/1.1", "\r\n");
            assertThat(answer).as(almost).startsWith("HTTP/1.1 308").contains("Location: /results?lang=en\r\n");
        }
        assertThat(raw("POST /results/ HTTP/1.1", "\r\n")).doesNotContain("308");
        assertThat(raw("GET //evil.example/ HTTP/1.1", "\r\n")).doesNotContain("Location: //", "Location: http");
        assertThat(raw("GET //app HTTP/1.1", "\r\n")).startsWith("HTTP/1.1 308").contains("Location: /app\r\n");
        assertThat(raw("POST //app HTTP/1.1", "\r\n")).startsWith("HTTP/1.1 404");
        assertThat(raw("GET /results" + ".".repeat(5000) + " HTTP/1.1", "\r\n")).startsWith("HTTP/1.1 308");
        assertThat(raw("GET /results?page=nie" + ".".repeat(1000) + " HTTP/1.1", "\r\n"))
                .startsWith("HTTP/1.1 308");
        assertThat(raw("GET /results?page=nie" + ".".repeat(5000) + " HTTP/1.1", "\r\n"))
                .startsWith("HTTP/1.1 414");
        assertThat(raw("GET /APP/workshop HTTP/1.1", "\r\n")).startsWith("HTTP/1.1 308");
    }

    /** Also for whoever works in the app, and below a screen that takes a number; and behind a question. */
    @Test
    void whatASentenceLeftBehindAnAddressIsNoPartOfIt() {
        var coordinator = logins.loggedIn(Role.COORDINATOR);
        for (var address : Map.of(
                        "/results/recommendations/IK4-H1-01.", "/results/recommendations/IK4-H1-01",
                        "/results/projects/p-2019-001,", "/results/projects/p-2019-001",
                        "/Results/Feed.atom", "/results/feed.atom",
                        "/app/Projects", "/app/projects",
                        "/app/projects/P-2019-001).", "/app/projects/P-2019-001",
                        "/app/conference/", "/app/conference",
                        "/results?conference=nie.", "/results?conference=nie",
                        "/results/feed.atom?field=99)", "/results/feed.atom?field=99")
                .entrySet()) {
            var answer = coordinator.get(address.getKey());
            assertThat(answer.statusCode()).as(address.getKey()).isEqualTo(308);
            assertThat(answer.headers().firstValue("Location"))
                    .as(address.getKey())
                    .contains(address.getValue());
        }
    }

    @Test
    void whoeverWorksInTheAppStaysInItsFrameWhenThereIsNoScreen() {
        var answer = logins.loggedIn(Role.COORDINATOR).get("/app/nonsense");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("window.Vaadin", "Diese Seite gibt es nicht");
    }

    @Test
    void withoutScriptTheAppSaysWhatToDo() {
        assertThat(logins.loggedIn(Role.COORDINATOR).get("/app/conference").body())
                .contains("<noscript>", "Diese Seite braucht JavaScript.", "href=\"/results\"");
        assertThat(logins.loggedIn(Role.COORDINATOR)
                        .get("/app/conference", "Accept-Language", "en")
                        .body())
                .contains("This page needs JavaScript.");
    }

    @Test
    void aBrowserThatKeepsNoCookieIsToldWhyItCannotWork() {
        assertThat(raw("GET /j/" + code() + " HTTP/1.1", PRESSED)).contains("Location: ", "/app/workshop?joined");
        assertThat(visitor.get("/app/workshop?joined").statusCode())
                .as("with the cookie there is no detour")
                .isEqualTo(200);
        assertThat(raw("GET /app/workshop?joined HTTP/1.1", "\r\n")).contains("Location: /?cookies\r\n");
        assertThat(raw("GET /?cookies HTTP/1.1", "\r\n")).contains("Ihr Browser hat unser Cookie nicht behalten.");
        assertThat(raw("POST /login HTTP/1.1", "Content-Length: 0\r\n\r\n")).contains("Location: /login?cookies\r\n");
        assertThat(raw("GET /login?cookies HTTP/1.1", "\r\n")).contains("Ihr Browser hat unser Cookie nicht behalten.");
    }

    @Test
    void whatABrowserDoesNotWantCompressedIsNot() {
        assertThat(raw("GET /results HTTP/1.1", "Accept-Encoding: gzip;q=0, identity\r\n\r\n"))
                .doesNotContain("Content-Encoding");
        assertThat(raw("GET /results HTTP/1.1", "Accept-Encoding: br, gzip;q=0.5\r\n\r\n"))
                .contains("Content-Encoding: gzip");
    }

    @Test
    void everyAnswerIsAPageOfTheHouse() {
        for (var request : List.of(
                "GET /results/../app HTTP/1.1",
                "GET /results/%2e%2e/app HTTP/1.1",
                "GET /..%2f..%2fetc/passwd HTTP/1.1",
                "GET /results?x=[% HTTP/1.1",
                "GET /results?q=%zz HTTP/1.1",
                "GET /results;x=1 HTTP/1.1",
                "GET /a\\b HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /<script> HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /nie?x=" + "y".repeat(9_000) + " HTTP/1.1",
                "GET /nie HTTP/1.1")) {
            var answer = raw(request, "\r\n");
            assertThat(answer).as(request).doesNotContain(BEHIND_THE_SCENES);
            if (!answer.matches("(?s)HTTP/1.1 30\\d.*")) {
                assertThat(answer).as(request).contains("Wegmarke", "href=\"/");
            }
        }
    }

    /** What says that it brings files, but not where they begin, and what is no form at all. */
    @Test
    void whateverIsSentGetsAPageOfTheHouse() {
        for (var address : List.of("/", "/results", "/j", "/login", "/app", "/app/workshop", "/links/x", "/nie")) {
            for (var type : List.of(
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "multipart/mixed",
                    "application/json",
                    "application/x-www-form-urlencoded; charset=nonsense",
                    "nonsense")) {
                assertThat(raw(
                                "POST " + address + " HTTP/1.1",
                                "Content-Type: " + type + "\r\nContent-Length: 6\r\n\r\na=%GG&"))
                        .as("%s as %s", address, type)
                        .matches("(?s)HTTP/1.1 (303|4\\d\\d).*")
                        .matches("(?s)HTTP/1.1 303.*|.*wm-public-head.*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"heartbeat", "uidl", "push", "init"})
    void aScreenHasANumber(String kind) {
        visitor.get("/app/workshop");
        for (var number : List.of("x", "0/", "-1", "99999999999", "", "0%00", "1.5")) {
            assertThat(visitor.post("/app/workshop?v-r=" + kind + "&v-uiId=" + number, Map.of()))
                    .as(number)
                    .satisfies(answer -> {
                        assertThat(answer.statusCode()).isBetween(400, 499);
                        nothingFromBehind(answer);
                    });
        }
    }

    @Test
    void noAddressLeadsToItselfForEver() {
        var coordinator = logins.loggedIn(Role.COORDINATOR);
        for (var address : List.of("/app/?v-r=zzz", "/app?v-r=zzz", "/app/", "/app")) {
            var at = address;
            for (var steps = 0; at != null; steps++) {
                assertThat(steps).as(address).isLessThan(5);
                var answer = coordinator.get(at);
                at = answer.headers()
                        .firstValue("Location")
                        .map(there -> URI.create(there).getRawPath()
                                + (there.contains("?") ? there.substring(there.indexOf('?')) : ""))
                        .orElse(null);
            }
        }
    }

    @Test
    void searchEnginesAreToldWhatTheyMayRead() {
        assertThat(logins.visitor().get("/.well-known/security.txt").body())
                .contains("Contact: mailto:", "Expires: 20", "Canonical: http");
        for (var page : List.of("/j/" + code(), "/login", "/links", "/closed")) {
            assertThat(logins.visitor()
                            .get(page, "Sec-Fetch-User", "?0")
                            .headers()
                            .firstValue("X-Robots-Tag"))
                    .as(page)
                    .hasValue("noindex");
        }
        assertThat(logins.visitor().get("/results").headers().firstValue("X-Robots-Tag"))
                .isEmpty();
        assertThat(logins.visitor().get("/robots.txt").body()).contains("Disallow: /app\n", "/sitemap.xml\n");
        assertThat(logins.visitor().get("/sitemap.xml").body()).contains("<loc>" + address + "/results</loc>");
        assertThat(logins.visitor().get("/favicon.ico").headers().firstValue("Location"))
                .contains("/icons/favicon.svg");
    }

    @Test
    void requestsThatAreNoneGetAShortAnswer() {
        for (var request : List.of(
                "GET /<script> HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "NONSENSE / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "DELETE /results HTTP/1.1",
                "PATCH /login HTTP/1.1",
                "POST / HTTP/1.1",
                "GET http://[ HTTP/1.1",
                "GET / HTTP/9.9")) {
            assertThat(raw(request, "\r\n"))
                    .as(request)
                    .matches("(?s)HTTP/1.1 (303|4\\d\\d|505).*")
                    .doesNotContain(BEHIND_THE_SCENES)
                    .doesNotContain("<script>");
        }
    }

    @Test
    void behindHttpsBrowsersAreToldToStayThere() {
        for (var page : List.of("/results", "/login", "/nowhere")) {
            assertThat(logins.visitor()
                            .get(page, "X-Forwarded-Proto", "https")
                            .headers()
                            .firstValue("Strict-Transport-Security"))
                    .as(page)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
        }
        assertThat(logins.visitor()
                        .get("/j/" + code(), "X-Forwarded-Proto", "https")
                        .headers()
                        .allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    /** A proxy says how it was reached; it has no say in where our pages lie. */
    @Test
    void nobodyMovesOurAddressesByAHeader() {
        for (var page : List.of("/", "/results", "/login", "/nie", "/j/" + code())) {
            var answer = logins.visitor()
                    .get(page, "X-Forwarded-Prefix", "/evil", "X-Forwarded-Port", "abc", "X-Forwarded-Proto", "ftp");
            assertThat(answer.body()).as(page).doesNotContain("evil", "ftp:");
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(page)
                    .doesNotContain("evil", "ftp:");
            assertThat(answer.statusCode()).as(page).isIn(200, 303, 404);
        }
    }

    private String code() {
        return java.util.Objects.requireNonNull(group.code()).value();
    }

    private HttpResponse<String> send(String text) {
        return put("{\"kind\":\"NEED\",\"text\":\"" + text + "\"}");
    }

    private HttpResponse<String> put(String body) {
        return visitor.put(path + ContributionId.next().value(), body);
    }

    /** What the server says to these very bytes. */
    private String raw(String first, String rest) {
        var server = URI.create(address);
        try (var line = new Socket(server.getHost(), server.getPort())) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write((first + "\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\n" + rest)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(first, e);
        }
    }

    private static void plain(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
        nothingFromBehind(answer);
    }

    private static void nothingFromBehind(HttpResponse<String> answer) {
        assertThat(answer.body()).as("%s", answer.uri()).doesNotContain(BEHIND_THE_SCENES);
    }
}
