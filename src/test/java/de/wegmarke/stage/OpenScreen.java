package de.wegmarke.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A screen of the app as a browser has it open, without the browser: it asks for what Vaadin's client asks for, draws nothing,
 * and tells what the server has sent.
 */
public final class OpenScreen {

    private static final String ARRIVED = """
            {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
            "appShellTitle":"","historyState":null,"trigger":""}}""";

    private final Visitor visitor;
    private final String token;
    private final String ui;
    private final String sent;
    private final String arrived;
    private String sync = "0";
    private String next = "0";

    /** @param address what stands behind /app/ */
    public OpenScreen(Visitor visitor, String address) {
        this(visitor, address, address);
    }

    /**
     * A screen on which somebody clicks on a way before it has told that it stands.
     *
     * @param address what stands behind /app/
     * @param clicked where the way leads, the same way
     */
    public OpenScreen(Visitor visitor, String address, String clicked) {
        this.visitor = visitor;
        var parts = (clicked + "?").split("\\?", -1);
        sent = visitor.get("/app/" + address).body();
        token = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", sent);
        ui = found("\"v-uiId\":(\\d+)", sent);
        arrived = tell(ARRIVED.formatted(parts[0], parts[1]));
    }

    /** What was sent when the screen was opened: the page, which brings all that stands on it. */
    public String sent() {
        return sent;
    }

    /** What was sent when it told that it stands, or where somebody had clicked. */
    public String arrived() {
        return arrived;
    }

    /** What has changed on it since it was asked the last time. */
    public String changes() {
        return tell("");
    }

    private String tell(String event) {
        var answer = visitor.tell(
                "/app/?v-r=uidl&v-uiId=" + ui,
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%s,\"clientId\":%s}"
                        .formatted(token, event, sync, next));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        sync = found("\"syncId\":(\\d+)", answer.body());
        next = found("\"clientId\":(\\d+)", answer.body());
        return answer.body();
    }

    /** How many bytes that is on the wire. */
    public static int packed(String sent) {
        return packed(sent.getBytes(StandardCharsets.UTF_8));
    }

    /** How many bytes it takes on the wire. */
    public static int packed(byte[] sent) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("It does not say " + pattern + ": " + text);
        }
        return found.group(1);
    }
}
