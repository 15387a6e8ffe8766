package de.wegmarke.bench;

import de.wegmarke.stage.LargeArchive;
import de.wegmarke.stage.OpenScreen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.LongStream;

/** What each public page reads, sends and takes that is not kept, with ten large conferences ({@link LargeArchive}). */
final class Large implements Bench.Measurement {

    private static final int WARM = 12;
    private static final int LOOKS = 9;

    private static final List<String> PAGES = List.of(
            "/",
            "/results",
            "/results?page=250",
            "/results?q=sprachmittler",
            "/results?q=sprach+rufbus&state=done",
            "/results?q=nirgends",
            "/results?field=3&conference=l7",
            "/results?kind=need",
            "/results/fields/3-%s",
            "/results/recommendations/L7-H4-003",
            "/results/projects/P-2007-005",
            "/results/feed.atom",
            "/results/feed.atom?field=3",
            "/sitemap.xml",
            "/conferences/l7");

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        try (var database = new Database(program)) {
            var begin = System.nanoTime();
            database.addLargeArchive();
            Bench.print("Large archive filled", "%.1f s".formatted((System.nanoTime() - begin) / 1e9), "–", "raw SQL");
            // Without it: what is kept beside what it was made from is made at the start.
            try (var fresh = program.another("large")) {
                for (var page : PAGES) {
                    measure(fresh, database, page.formatted(database.slugOfThirdField()));
                }
            }
        }
    }

    private void measure(Program program, Database database, String page) throws Exception {
        for (var i = 0; i < WARM; i++) {
            load(program, page, i);
        }
        var rows = database.rowsRead();
        var statements = database.statements();
        var content = load(program, page, WARM);
        statements = database.statements() - statements;
        rows = database.rowsRead() - rows;
        var times = new long[LOOKS];
        for (var i = 0; i < LOOKS; i++) {
            var begin = System.nanoTime();
            load(program, page, WARM + 1 + i);
            times[i] = System.nanoTime() - begin;
        }
        Bench.print(
                "Large: " + page,
                "%.0f ms".formatted(LongStream.of(times).sorted().toArray()[LOOKS / 2] / 1e6),
                "≤ 50 ms",
                "%,d rows, %d statements, %.1f kB, packed %.1f kB"
                        .formatted(rows, statements, content.length / 1e3, OpenScreen.packed(content) / 1e3));
    }

    /** A page that is not kept: the public pages look into this parameter nowhere, and a page is kept for each value of it. */
    private byte[] load(Program program, String page, int turn) throws IOException, InterruptedException {
        var address = program.address(page + (page.contains("?") ? "&" : "?") + "cookies=" + turn);
        var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
