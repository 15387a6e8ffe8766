package de.wegmarke.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Bytes on the wire and requests of a device's first visit, as Chromium counts them: heads and bodies, compressed. */
final class FirstVisit implements Bench.Measurement {

    private static final int TIMES = 5;
    private static final int SLOWER = 4;
    private static final Set<String> PICTURES_AND_FONTS = Set.of("Image", "Font");

    @Override
    public void measure(Program program, Chromium chromium) {
        try (var profile = chromium.phone()) {
            var traffic = new Traffic(profile);
            Chromium.join(profile.pages().getFirst(), program, "SPRACHEN");
            traffic.settle();
            var how = "/j/SPRACHEN in a fresh Chromium profile, 360×780";
            Bench.print("First visit, participant: bytes", kB(traffic.bytes(Set.of())), "≤ 160 kB", how);
            Bench.print("First visit, participant: requests", "" + traffic.requests.size(), "≤ 12", how);
            Bench.print(
                    "  WebSocket, apart", kB(traffic.socketBytes), "–", traffic.sockets + " opened; bytes received");
            traffic.list();
        }
        Bench.print(
                "First visit, participant: usable after",
                "%.1f s"
                        .formatted(LongStream.generate(() -> nanosToWrite(program, chromium))
                                        .limit(TIMES)
                                        .sorted()
                                        .skip(TIMES / 2)
                                        .findFirst()
                                        .orElseThrow()
                                / 1e9),
                "≤ 2.5 s",
                "from the address to a field in which one writes; 1.6 Mbit/s, 150 ms, processor %d times slower; median of %d"
                        .formatted(SLOWER, TIMES));
        try (var profile = chromium.phone()) {
            var traffic = new Traffic(profile);
            var page = profile.pages().getFirst();
            var status = page.navigate(program.address("/results")).status();
            traffic.settle();
            var how = "/results in a fresh Chromium profile, 360×780" + (status == 200 ? "" : "; answered " + status);
            Bench.print("First visit, results: bytes", kB(traffic.bytes(PICTURES_AND_FONTS)), "≤ 40 kB", how);
            traffic.list();
        }
    }

    private static long nanosToWrite(Program program, Chromium chromium) {
        try (var profile = chromium.phone()) {
            var page = profile.newPage();
            var session = profile.newCDPSession(page);
            Chromium.slowLine(session);
            Chromium.slowProcessor(session, SLOWER);
            var begin = System.nanoTime();
            Chromium.join(page, program, "SPRACHEN");
            page.getByLabel("Ihre Karte").first().fill("Da");
            return System.nanoTime() - begin;
        }
    }

    private static String kB(long bytes) {
        return "%.1f kB".formatted(bytes / 1000.0);
    }

    /** One request, redirects counted by themselves. */
    private record Request(String type, String path, long bytes) {}

    /** What one page asked for, heard from the browser's own protocol. */
    private static final class Traffic {

        private final Map<String, JsonObject> asked = new LinkedHashMap<>();
        private final List<Request> requests = new java.util.ArrayList<>();
        private final BrowserContext profile;
        private final CDPSession session;
        private int sockets;
        private long socketBytes;

        Traffic(BrowserContext profile) {
            this.profile = profile;
            session = profile.newCDPSession(profile.newPage());
            session.on("Network.requestWillBeSent", this::asked);
            session.on("Network.loadingFinished", this::finished);
            session.on("Network.webSocketCreated", event -> sockets++);
            session.on(
                    "Network.webSocketFrameReceived",
                    event -> socketBytes += event.getAsJsonObject("response")
                            .get("payloadData")
                            .getAsString()
                            .length());
            session.send("Network.enable");
        }

        private void asked(JsonObject event) {
            var id = event.get("requestId").getAsString();
            if (event.has("redirectResponse")) {
                add(asked.get(id), event.getAsJsonObject("redirectResponse"));
            }
            asked.put(id, event);
        }

        private void finished(JsonObject event) {
            add(asked.get(event.get("requestId").getAsString()), event);
        }

        private void add(JsonObject request, JsonObject answer) {
            var address = request.getAsJsonObject("request").get("url").getAsString();
            if (address.startsWith("http")) {
                requests.add(new Request(
                        request.get("type").getAsString(),
                        address.replaceFirst("https?://[^/]+", ""),
                        answer.get("encodedDataLength").getAsLong()));
            }
        }

        void settle() {
            profile.pages().getLast().waitForLoadState(LoadState.NETWORKIDLE);
        }

        long bytes(Set<String> without) {
            return requests.stream()
                    .filter(request -> !without.contains(request.type))
                    .mapToLong(Request::bytes)
                    .sum();
        }

        void list() {
            requests.forEach(request ->
                    System.out.printf("  %10s  %-11s %s%n", request.bytes + " B", request.type, request.path));
        }
    }
}
