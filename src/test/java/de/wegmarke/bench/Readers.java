package de.wegmarke.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What readers of the public pages cost: kept pages and files beside nginx with the same bytes, one processor each; a page that has
 * to be made anew; and what a rush of readers does to a workshop.
 */
final class Readers implements Bench.Measurement {

    private static final Pattern STYLE = Pattern.compile("href=\"(/[^\"]+\\.css[^\"]*)\"");
    private static final List<Integer> WIDTHS = List.of(1, 16, 64);
    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 5;
    private static final int MADE_ANEW = 300;

    /** The compilers are at work until then. */
    private static final int WARM_UP = 30;

    private static final int CARDS = 60;
    private static final int CARDS_A_SECOND = 2;
    private static final int RUSH = 32;

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        rush(program);
        try (var fresh = program.another("readers")) {
            makeAnew(fresh);
            fresh.stayOn(0);
            var style = style(fresh);
            var files = Map.of("results", packed(fresh, "/results"), "style", packed(fresh, style));
            try (var nginx = new Nginx(Path.of("target", "bench", "nginx"), files)) {
                compare("/results", fresh.address("/results"), nginx.address("results"));
                compare("the style sheet", fresh.address(style), nginx.address("style"));
            }
        }
    }

    private void compare(String what, String own, String nginx) throws IOException {
        rate(own, 64, WARM_UP_SECONDS);
        for (var width : WIDTHS) {
            var theirs = rate(nginx, width, SECONDS);
            var ours = rate(own, width, SECONDS);
            Bench.print(
                    "Readers: %s, kept, %d at once".formatted(what, width),
                    "%.2f×".formatted(ours / theirs),
                    "≥ 0.5×",
                    "%,.0f answers a second to %,.0f of nginx; one processor each, compressed".formatted(ours, theirs));
        }
    }

    private static double rate(String address, int width, int seconds) throws IOException {
        try (var readers = Wrk.read(address, width, seconds)) {
            return readers.rate();
        }
    }

    /** What a page costs after a change: nobody keeps it yet. */
    private void makeAnew(Program program) throws Exception {
        var turn = 0;
        while (turn < WARM_UP * MADE_ANEW) {
            packed(program, "/results?cookies=" + turn++);
        }
        var before = program.work();
        while (turn < (WARM_UP + 1) * MADE_ANEW) {
            packed(program, "/results?cookies=" + turn++);
        }
        Bench.print(
                "Readers: /results, made anew",
                "%.1f ms".formatted(program.work().since(before) / MADE_ANEW),
                "≤ 5 ms",
                "processor time of all threads but the compilers, %d times, after %d times as many"
                        .formatted(MADE_ANEW, WARM_UP));
    }

    private static void rush(Program program) throws Exception {
        try (var hall = new OpenHall(program, "rush")) {
            hall.warmUp(List.of(Screen.WORKSHOP));
            var alone = write(hall);
            Course among;
            try (var _ = Wrk.read(hall.program().address("/results"), RUSH, 600)) {
                among = write(hall);
            }
            for (var of : List.of(50, 95)) {
                Bench.print(
                        "Readers: workshop in a rush, percentile " + of,
                        "%.2f×".formatted(among.percentile(of) / alone.percentile(of)),
                        "< 1.5×",
                        "%.0f ms to %.0f ms without %d readers who ask as fast as they can; %d phones%s"
                                .formatted(
                                        among.percentile(of),
                                        alone.percentile(of),
                                        RUSH,
                                        OpenHall.PHONES,
                                        among.reserve()));
            }
        }
    }

    private static Course write(OpenHall hall) throws Exception {
        try (var crowd = hall.crowd(Screen.WORKSHOP, OpenHall.PHONES, 1, 20)) {
            return crowd.write(CARDS, CARDS_A_SECOND);
        }
    }

    private String style(Program program) throws Exception {
        var page = http.send(
                HttpRequest.newBuilder(URI.create(program.address("/results"))).build(), BodyHandlers.ofString());
        var style = STYLE.matcher(page.body());
        if (!style.find()) {
            throw new IllegalStateException("A page without a style sheet");
        }
        return style.group(1);
    }

    private byte[] packed(Program program, String path) throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(program.address(path)))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
