package de.wegmarke.bench;

import java.util.ArrayList;

/** How long it takes from {@code java -jar} to the first page. */
final class Start implements Bench.Measurement {

    private static final int TIMES = 3;

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        var seconds = new ArrayList<Double>();
        var worked = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            try (var another = program.another("start-" + i)) {
                seconds.add(another.secondsToFirstPage());
                worked.add(another.cpuSecondsToFirstPage());
            }
        }
        seconds.sort(null);
        worked.sort(null);
        Bench.print(
                "Start to first page, external database",
                "%.1f s".formatted(seconds.get(TIMES / 2)),
                "≤ 6 s",
                "process start until /health says 200 and / is answered; median of %d (%.1f–%.1f s)"
                        .formatted(TIMES, seconds.getFirst(), seconds.getLast()));
        Bench.print("  of it work", "%.1f s".formatted(worked.get(TIMES / 2)), "–", "time on all processors together");
    }
}
