package de.wegmarke.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.sun.net.httpserver.HttpServer;
import de.wegmarke.e2e.Proxy.Kind;
import de.wegmarke.e2e.Proxy.Place;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** Behind nginx, Apache httpd and Caddy, with the configurations that we give operators: {@code ./dev proxies} runs it. */
@InBrowser
@Tag("proxies")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProxiesTest {

    private static final Map<String, String> FORGED = Map.of(
            "X-Forwarded-For", "203.0.113.9",
            "X-Forwarded-Proto", "http",
            "X-Forwarded-Host", "elsewhere.example",
            "X-Forwarded-Port", "81",
            "X-Forwarded-Prefix", "/elsewhere",
            "Forwarded", "for=203.0.113.9;host=elsewhere.example;proto=http");

    /** Milliseconds: more than an answer takes, less than the first news by any other way. */
    private static final double AT_ONCE = 2_000;

    private static final double SECONDS = 12_000;

    private static final int READERS = 200;

    private static Place place;
    private static Program program;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    private final Screens screens = new Screens(place.address());

    @BeforeAll
    static void start() throws Exception {
        place = Place.free();
        var data = Program.below("behind-a-proxy");
        FileSystemUtils.deleteRecursively(data);
        program = new Program(data).with("--base-url=" + place.address(), "--proxies=127.0.0.1");
        program.start();
    }

    @AfterAll
    static void end() throws Exception {
        program.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoJoinsIsGivenNothingThatGoesOverAnOpenLineWhateverTheBrowserClaims(Kind kind) throws Exception {
        try (var proxy = before(kind, UnaryOperator.identity())) {
            var phone = browsers.trustingPhone();
            phone.context().setExtraHTTPHeaders(FORGED);
            var redirects = new CopyOnWriteArrayList<String>();
            phone.onResponse(answer -> answer.headers().entrySet().stream()
                    .filter(header -> header.getKey().equals("location"))
                    .forEach(header -> redirects.add(header.getValue())));
            screens.join(phone, "SPRACHEN");
            assertThat(phone.url()).startsWith(place.address() + "/app/");
            assertThat(phone.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .contains("__Host-wm-session", "__Host-wm-device");
            assertThat(phone.context().cookies())
                    .allSatisfy(
                            cookie -> assertThat(cookie.secure).as(cookie.name).isTrue());
            assertThat(redirects).isNotEmpty().noneMatch(to -> to.contains("elsewhere") || to.startsWith("http:"));

            var open = Https.get("http://localhost:" + place.plain() + "/results?q=Bus");
            assertThat(open.statusCode()).isIn(301, 308);
            assertThat(open.headers().firstValue("Location").orElseThrow())
                    .startsWith("https://localhost")
                    .endsWith("/results?q=Bus");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheProxySaysOfTheBrowserIsItsOwn(Kind kind) throws Exception {
        var heard = new CopyOnWriteArrayList<Map<String, List<String>>>();
        var behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        behind.createContext("/", exchange -> {
            heard.add(Map.copyOf(exchange.getRequestHeaders()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        behind.start();
        assumeTrue(kind.isInstalled(), kind + " is not installed");
        try (var proxy =
                new Proxy(kind, place, "127.0.0.1:" + behind.getAddress().getPort(), UnaryOperator.identity())) {
            var claims = FORGED.entrySet().stream()
                    .flatMap(header -> List.of(header.getKey(), header.getValue()).stream())
                    .toArray(String[]::new);
            assertThat(Https.get(place.address() + "/app/x%2Fy?z", claims).statusCode())
                    .isEqualTo(204);
            var told = heard.getFirst();
            assertThat(told)
                    .doesNotContainKeys("X-forwarded-prefix", "Forwarded")
                    .containsEntry("X-forwarded-proto", List.of("https"))
                    .containsEntry("X-forwarded-host", List.of("localhost:" + place.secure()))
                    .containsEntry("X-forwarded-port", List.of(String.valueOf(place.secure())));
            assertThat(told.get("X-forwarded-for")).hasSize(1).first().isIn("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
        } finally {
            behind.stop(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCardIsShownToTheOthersByWebSocket(Kind kind) throws Exception {
        try (var proxy = before(kind, UnaryOperator.identity())) {
            var reader = browsers.trustingPhone();
            var lines = linesOf(reader);
            var polls = pollsOf(reader);
            screens.join(reader, "SPRACHEN");
            var writer = browsers.trustingPhone();
            screens.join(writer, "SPRACHEN");
            reader.waitForCondition(() -> lines.stream().anyMatch(line -> !line.news.isEmpty()));
            var text = "Durch WebSocket hinter " + kind;
            screens.write(writer, "Bedarf", text);
            assertThat(screens.cards(reader).getByText(text)).isVisible();
            assertThat(lines).hasSize(1);
            assertThat(lines.getFirst().news).anyMatch(news -> news.contains(text));
            assertThat(polls).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutWebSocketsACardIsShownToTheOthersWithinSecondsAndToItsAuthorAtOnce(Kind kind) throws Exception {
        try (var proxy = before(kind, kind::withoutWebSockets)) {
            var reader = browsers.trustingPhone();
            var lines = linesOf(reader);
            var polls = pollsOf(reader);
            var writer = browsers.trustingPhone();
            screens.join(reader, "SPRACHEN");
            screens.join(writer, "SPRACHEN");
            var first = "Ohne WebSocket hinter " + kind;
            screens.write(writer, "Bedarf", first);
            assertThat(screens.cards(writer).getByText(first)).isVisible(new IsVisibleOptions().setTimeout(AT_ONCE));
            assertThat(screens.cards(reader).getByText(first)).isVisible(new IsVisibleOptions().setTimeout(SECONDS));
            assertThat(lines).allSatisfy(line -> assertThat(line.news).isEmpty());
            assertThat(polls).isNotEmpty();
            var second = "Noch eine hinter " + kind;
            screens.write(writer, "Bedarf", second);
            assertThat(screens.cards(reader).getByText(second)).isVisible(new IsVisibleOptions().setTimeout(AT_ONCE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatIsCutWhileNothingHappensIsOpenedAgainAndNothingIsMissed(Kind kind) throws Exception {
        try (var proxy = before(kind, kind::cuttingIdleLines)) {
            var reader = browsers.trustingPhone();
            var lines = linesOf(reader);
            var polls = pollsOf(reader);
            screens.join(reader, "SPRACHEN");
            var writer = browsers.trustingPhone();
            screens.join(writer, "SPRACHEN");
            for (int i = 0; i < 4; i++) {
                var many = i;
                reader.waitForCondition(
                        () -> lines.stream().filter(line -> line.isCut).count() > many);
                var text = "Nach dem Schnitt " + i + " von " + kind;
                screens.write(writer, "Bedarf", text);
                assertThat(screens.cards(reader).getByText(text)).isVisible(new IsVisibleOptions().setTimeout(SECONDS));
            }
            reader.waitForCondition(() -> lines.size() > 4);
            assertThat(polls).as("no slower way").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterTheProxyWasAwayTheLinesAreWebSocketsAgain(Kind kind) throws Exception {
        var reader = browsers.trustingPhone();
        var lines = linesOf(reader);
        var polls = pollsOf(reader);
        try (var proxy = before(kind, UnaryOperator.identity())) {
            screens.join(reader, "SPRACHEN");
            reader.waitForCondition(() -> lines.stream().anyMatch(line -> !line.news.isEmpty()));
        }
        reader.waitForCondition(() -> lines.size() > 4);
        try (var proxy = before(kind, UnaryOperator.identity())) {
            var writer = browsers.trustingPhone();
            screens.join(writer, "SPRACHEN");
            var text = "Wieder da hinter " + kind;
            screens.write(writer, "Bedarf", text);
            assertThat(screens.cards(reader).getByText(text)).isVisible(new IsVisibleOptions().setTimeout(SECONDS));
            assertThat(lines.getLast().news).isNotEmpty();
            assertThat(polls).as("no slower way").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTooLongIsRefusedAndWhatAScreenSendsIsTaken(Kind kind) throws Exception {
        try (var proxy = before(kind, UnaryOperator.identity())) {
            assertThat(sent("/app/?v-r=uidl&v-uiId=0", 1 << 20)).isNotIn(413, 502);
            assertThat(sent("/app/?v-r=uidl&v-uiId=0", 2 << 20)).isEqualTo(413);
            assertThat(sent("/join", 1 << 17)).isEqualTo(413);
        }
    }

    private static int sent(String path, int bytes) throws Exception {
        return Https.send(HttpRequest.newBuilder()
                        .uri(URI.create(place.address() + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray("x".repeat(bytes).getBytes(StandardCharsets.US_ASCII))))
                .statusCode();
    }

    @ParameterizedTest
    @EnumSource
    void theResultsArriveCompressedWithTheirMark(Kind kind) throws Exception {
        try (var proxy = before(kind, UnaryOperator.identity())) {
            var page = Https.get(place.address() + "/results", "Accept-Encoding", "gzip");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().allValues("Content-Encoding")).containsExactly("gzip");
            assertThat(page.headers().allValues("Strict-Transport-Security")).hasSize(1);
            var mark = page.headers().firstValue("ETag").orElseThrow();
            assertThat(Https.get(place.address() + "/results", "Accept-Encoding", "gzip", "If-None-Match", mark)
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    /** Of readers who all come at once, Wegmarke hears hardly anything; a second later it is asked again. */
    @Test
    void nginxKeepsAPublicPageForASecondAndNothingElse() throws Exception {
        assumeTrue(Kind.NGINX.isInstalled(), "nginx is not installed");
        var asked = new ConcurrentHashMap<String, Integer>();
        var behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        behind.createContext("/", exchange -> {
            var turn = asked.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            exchange.getResponseHeaders().set("Vary", "Accept-Language, Accept-Encoding");
            var body = String.valueOf(turn).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        behind.start();
        var backend = "127.0.0.1:" + behind.getAddress().getPort();
        try (var proxy = new Proxy(Kind.NGINX, place, backend, UnaryOperator.identity());
                var client = Https.trusting().build()) {
            for (var path : List.of("/results", "/app/workshop")) {
                var request = HttpRequest.newBuilder(URI.create(place.address() + path))
                        .build();
                for (var i = 0; i < READERS; i++) {
                    client.send(request, BodyHandlers.discarding());
                }
            }
            assertThat(asked.get("/results")).as("times that a rush was heard").isLessThan(READERS / 2);
            assertThat(asked).containsEntry("/app/workshop", READERS);
            var fresh = HttpRequest.newBuilder(URI.create(place.address() + "/results"))
                    .build();
            var before =
                    Integer.parseInt(client.send(fresh, BodyHandlers.ofString()).body());
            while (Integer.parseInt(client.send(fresh, BodyHandlers.ofString()).body()) == before) {
                Thread.onSpinWait();
            }
        } finally {
            behind.stop(0);
        }
    }

    private static Proxy before(Kind kind, UnaryOperator<String> change) throws Exception {
        assumeTrue(kind.isInstalled(), kind + " is not installed");
        return new Proxy(kind, place, program.address().replace("http://", ""), change);
    }

    /** A line for what is new, and what came by it. */
    private static final class Line {
        private final List<String> news = new CopyOnWriteArrayList<>();
        private volatile boolean isCut;

        Line(WebSocket line) {
            line.onFrameReceived(frame -> news.add(frame.text()));
            line.onClose(closed -> isCut = true);
        }
    }

    private static List<Line> linesOf(Page phone) {
        var lines = new CopyOnWriteArrayList<Line>();
        phone.onWebSocket(line -> {
            assertThat(line.url()).startsWith("wss://").contains("/app/VAADIN/push");
            lines.add(new Line(line));
        });
        return lines;
    }

    private static List<String> pollsOf(Page phone) {
        var polls = new CopyOnWriteArrayList<String>();
        phone.onRequest(request -> {
            if (request.url().contains("X-Atmosphere-Transport=long-polling")) {
                polls.add(request.url());
            }
        });
        return polls;
    }
}
