package de.wegmarke.bench;

import java.util.List;

/** What the program keeps of the machine's memory: as it starts by itself, and as a small server should start it. */
final class Memory implements Bench.Measurement {

    /** As the operator's handbook says it. */
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private static final int PHONES = 300;
    private static final int GROUPS = 15;
    private static final int CARDS = 20;
    private static final int SECONDS = 60;
    private static final int CARDS_A_SECOND = 5;

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        measure("as it starts by itself", program, List.of());
        measure(String.join(" ", SMALL), program, SMALL);
    }

    private static void measure(String how, Program first, List<String> options) throws Exception {
        try (var hall = new OpenHall(first, "memory" + options.size(), options)) {
            var program = hall.program();
            Bench.print(
                    "Memory, idle",
                    mega(program),
                    "–",
                    "%s; resident, ready after %.1f s".formatted(how, program.secondsToFirstPage()));
            try (var crowd = hall.crowd(Screen.WORKSHOP, PHONES, GROUPS, CARDS)) {
                var course = crowd.write(CARDS_A_SECOND * SECONDS, CARDS_A_SECOND);
                Bench.print(
                        "Memory, %d phones".formatted(PHONES),
                        mega(program),
                        "≤ 1000 MB",
                        "%s; resident, after %d cards in %d groups; 95th percentile %.0f ms%s"
                                .formatted(how, course.cards(), GROUPS, course.percentile(95), course.reserve()));
            }
        }
    }

    private static String mega(Program program) throws Exception {
        return "%.0f MB".formatted(program.resident() / 1e6);
    }
}
