package de.wegmarke.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A participant's phone without its browser: it asks for what Vaadin's client asks for, in the same order, and listens to the
 * push as that does, but draws nothing. What it says was copied from what Chromium says.
 */
final class Phone implements AutoCloseable {

    private static final String LEAVING = "{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true}";
    private static final String ARRIVED = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
            "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""";
    private static final String CARD = """
            {"kind":"NEED","text":"%s","field":"%s","language":"de","writtenAt":"2026-11-30T09:00:00.000Z"}""";
    private static final String PUSH = "/app/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&";
    private static final String OPENED = "X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
    private static final String CLOSED =
            "X-Atmosphere-Transport=close&X-Atmosphere-tracking-id=%s&X-Vaadin-LastSeenServerSyncId=%s";
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private final HttpClient http;
    private final Program program;
    private final HallGroup group;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final CompletableFuture<String> trackingId = new CompletableFuture<>();
    private final PushSocket push;
    private final String token;
    private final String ui;
    private final String pushId;
    private volatile String syncId = "0";

    /**
     * Joins the group and opens a screen; returns when the server can push to it.
     *
     * @param screen what stands behind /app/
     * @param told gets every change that is pushed, without what only keeps the line alive
     */
    Phone(HttpClient http, Program program, HallGroup group, String screen, Consumer<PushSocket.Message> told)
            throws IOException, InterruptedException {
        this.http = http;
        this.program = program;
        this.group = group;
        ask(
                303,
                request("/j/" + group.code())
                        .header("Sec-Fetch-Site", "none")
                        .header("Sec-Fetch-Dest", "document")
                        .header("Sec-Fetch-User", "?1")
                        .GET());
        var page = ask(200, request("/app/" + screen).GET());
        token = found(page, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        pushId = found(page, "\"Vaadin-Push-ID\":\"([^\"]+)\"");
        ui = found(page, "\"v-uiId\":(\\d+)");
        push = PushSocket.open(
                URI.create(program.address(PUSH.formatted(ui, pushId) + OPENED)),
                cookieLine(),
                message -> hear(message, told));
        post("/app/?v-r=uidl&v-uiId=" + ui, ARRIVED.formatted(token, screen));
        trackingId.join();
    }

    HallGroup group() {
        return group;
    }

    /** Sends a card as the composer does; returns when the server has acknowledged it. */
    void send(String text) throws IOException, InterruptedException {
        ask(
                204,
                request("/capture/groups/%s/cards/%s".formatted(group.id(), UUID.randomUUID()))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(CARD.formatted(text, group.field()))));
    }

    /** Says that the screen is still open; the client does so every twenty seconds. */
    void beat() throws IOException, InterruptedException {
        post("/app/?v-r=heartbeat&v-uiId=" + ui, "");
    }

    /** Each message says first how long it is; the first of all says who one is, and a lone X that the line is alive. */
    private void hear(PushSocket.Message message, Consumer<PushSocket.Message> told) {
        var text = message.text().substring(message.text().indexOf('|') + 1);
        if (text.startsWith("{")) {
            var sync = SYNC.matcher(text);
            while (sync.find()) {
                syncId = sync.group(1);
            }
            told.accept(message);
        } else if (!trackingId.isDone()) {
            trackingId.complete(text.substring(0, text.indexOf('|')));
        }
    }

    /** Goes away as a browser does whose tab is closed. */
    @Override
    public void close() throws IOException, InterruptedException {
        post("/app/?v-r=uidl&v-uiId=" + ui, LEAVING.formatted(token));
        post(PUSH.formatted(ui, pushId) + CLOSED.formatted(trackingId.join(), syncId), "");
        push.close();
    }

    private void post(String path, String json) throws IOException, InterruptedException {
        ask(
                200,
                request(path)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(program.address(path)));
    }

    private String ask(int wanted, HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieLine());
        }
        var answer = http.send(
                request.header("Accept-Language", "de-DE")
                        .header("Origin", program.address(""))
                        .build(),
                BodyHandlers.ofString());
        keepCookies(answer);
        if (answer.statusCode() != wanted) {
            throw new IOException("%s answered %s: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    /** The server may give the session another name at any time. */
    private void keepCookies(HttpResponse<String> answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var parts = cookie.split("[=;]", 3);
            cookies.put(parts[0], parts[1]);
        }
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String found(String page, String what) {
        var found = Pattern.compile(what).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page does not say " + what);
        }
        return found.group(1);
    }
}
