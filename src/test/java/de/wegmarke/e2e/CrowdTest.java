package de.wegmarke.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.stage.Visitor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/** One who asks for everything takes nothing from the others: they write, read and come in meanwhile. */
@InBrowser
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CrowdTest {

    private static final int MANY = 400;

    /** As many as are taken from one address (BoundedConnections). */
    private static final int OF_ONE_ADDRESS = 2048;

    private static Program program;
    private static URI address;
    private static Sender others;

    private final List<Socket> lines = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void theProgramRuns() throws Exception {
        var data = Program.below("crowd");
        FileSystemUtils.deleteRecursively(data);
        program = new Program(data);
        program.start();
        address = URI.create(program.address());
        try (var database = program.databaseIn(data)) {
            others = new Sender(program.address(), database);
        }
    }

    @AfterAll
    static void theProgramEnds() throws InterruptedException {
        program.close();
    }

    @AfterEach
    void everybodyGoes() throws IOException {
        for (var line : lines) {
            line.close();
        }
    }

    @Test
    void aStrangerReachesNothingOfTheAppButItsFiles() {
        for (var ask : List.of(
                "/app/?v-r=init&location=workshop",
                "/app/?v-r=uidl&v-uiId=0",
                "/app/?v-r=heartbeat&v-uiId=0",
                "/app/VAADIN/push?v-r=push&v-uiId=0&v-pushId=x",
                "/app/workshop?v-r=init",
                "/app/VAADIN/dynamic/resource/0/x",
                "/app/VAADIN/")) {
            for (var answer : List.of(
                    new Visitor(program.address()).get(ask, "Accept", "*/*"),
                    new Visitor(program.address()).post(ask, Map.of()))) {
                assertThat(answer.headers().allValues("Set-Cookie")).as(ask).isEmpty();
                assertThat(answer.body()).as(ask).doesNotContain("appId", "syncId", "Vaadin-Security-Key");
                assertThat(answer.statusCode() == 200 ? answer.body() : "")
                        .as(ask)
                        .isIn("", "Vaadin-Refresh");
            }
        }
    }

    @Test
    void manyLinesForOneScreenStopNobody() throws Exception {
        var session = screen();
        for (int i = 0; i < MANY; i++) {
            say(line(), """
                    GET /app/VAADIN/push?v-r=push&v-uiId=0&v-pushId=0&X-Atmosphere-Transport=websocket HTTP/1.1
                    Host: %s
                    Cookie: %s
                    Connection: Upgrade
                    Upgrade: websocket
                    Sec-WebSocket-Version: 13
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

                    """.formatted(address.getAuthority(), session));
        }
        othersGoOn();
        var answers = new TreeMap<String, Integer>();
        for (var line : lines) {
            answers.merge(status(line), 1, Integer::sum);
        }
        assertThat(answers).containsKey("429");
        assertThat(answers.get("429")).isGreaterThan(MANY - 100);
    }

    @Test
    void manyScreensOfOneSessionStopNobody() throws Exception {
        var session = screen();
        for (int i = 0; i < MANY; i++) {
            say(line(), """
                    GET /app/workshop HTTP/1.1
                    Host: %s
                    Cookie: %s

                    """.formatted(address.getAuthority(), session));
        }
        othersGoOn();
    }

    @Test
    void bodiesThatNeverEndStopNobody() throws Exception {
        for (int i = 0; i < MANY; i++) {
            say(line(), """
                    POST /login HTTP/1.1
                    Host: %s
                    Content-Type: application/x-www-form-urlencoded
                    Content-Length: 5000

                    username=""".formatted(address.getAuthority()));
        }
        othersGoOn();
    }

    @Test
    void readersWhoDoNotReadStopNobody() throws Exception {
        for (int i = 0; i < MANY; i++) {
            var line = line();
            say(line, """
                    GET /results HTTP/1.1
                    Host: %1$s

                    GET /css/page.css HTTP/1.1
                    Host: %1$s

                    """.formatted(address.getAuthority()).repeat(40));
        }
        othersGoOn();
    }

    @Test
    void oneAddressThatOpensAllConnectionsLeavesRoomForTheOthers() throws Exception {
        var health = "GET /health/alive HTTP/1.1\nHost: %s\n\n".formatted(address.getAuthority());
        // Many at a time: the first would be closed as idle before the last is there.
        try (var openers = Executors.newFixedThreadPool(64)) {
            for (var line : openers.invokeAll(Collections.nCopies(OF_ONE_ADDRESS + 64, this::line))) {
                line.get();
            }
        }
        // What comes now is closed before anybody reads what it says.
        assertThat(answered(line(), health)).isEmpty();
        var elsewhere = new Socket();
        lines.add(elsewhere);
        elsewhere.setSoTimeout(20_000);
        elsewhere.bind(new InetSocketAddress("127.0.0.2", 0));
        elsewhere.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        assertThat(answered(elsewhere, health)).isEqualTo("200");
    }

    /** Its status; empty if the line was closed. */
    private static String answered(Socket line, String words) throws IOException {
        try {
            say(line, words);
            return status(line);
        } catch (SocketException closed) {
            return "";
        }
    }

    /** Somebody writes cards, somebody reads what nobody has read before, somebody comes in, all at the same time. */
    private static void othersGoOn() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = people.invokeAll(
                    List.<Callable<Integer>>of(
                            () -> {
                                others.send(10);
                                return others.acknowledged().size() == others.sent() ? 200 : 503;
                            },
                            () -> program.status("/results?q=w" + System.nanoTime()),
                            () -> program.status("/login"),
                            () -> new Visitor(program.address())
                                                    .get("/j/BUSFAHRT")
                                                    .statusCode()
                                            == 303
                                    ? 200
                                    : 503,
                            () -> Visitor.outcome(new Visitor(program.address()).logIn("koordination", "wegmarke-demo"))
                                            .equals("/app/conference")
                                    ? 200
                                    : 503,
                            () -> program.status("/health")),
                    20,
                    TimeUnit.SECONDS);
            for (var one : done) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
    }

    /** The cookies of a participant who has opened the group's screen. */
    private static String screen() {
        var phone = new Visitor(program.address());
        phone.get("/j/SPRACHEN");
        assertThat(phone.get("/app/workshop").statusCode()).isEqualTo(200);
        return phone.cookies();
    }

    private Socket line() throws IOException {
        var line = new Socket();
        line.setReceiveBufferSize(1024);
        line.setSoTimeout(20_000);
        line.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        lines.add(line);
        return line;
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write(words.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String status(Socket line) throws IOException {
        var first = new StringBuilder();
        for (var next = line.getInputStream().read();
                next > '\n';
                next = line.getInputStream().read()) {
            first.append((char) next);
        }
        return first.length() < 12 ? "" : first.substring(9, 12);
    }
}
