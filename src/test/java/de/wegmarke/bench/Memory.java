package de.wegmarke.bench;

/** What the program keeps of the machine's memory when it is started as {@code ./dev run} starts it. */
final class Memory implements Bench.Measurement {

    private static final int PHONES = 300;
    private static final int GROUPS = 15;
    private static final int CARDS = 20;
    private static final int SECONDS = 60;
    private static final int CARDS_A_SECOND = 5;

    @Override
    public void measure(Program first, Chromium chromium) throws Exception {
        try (var hall = new OpenHall(first, "memory")) {
            var program = hall.program();
            Bench.print(
                    "Memory, idle",
                    mega(program),
                    "–",
                    "resident, ready after %.1f s".formatted(program.secondsToFirstPage()));
            try (var crowd = hall.crowd(Screen.WORKSHOP, PHONES, GROUPS, CARDS)) {
                var course = crowd.write(CARDS_A_SECOND * SECONDS, CARDS_A_SECOND);
                Bench.print(
                        "Memory, %d phones".formatted(PHONES),
                        mega(program),
                        "≤ 1000 MB",
                        "resident, after %d cards in %d groups; 95th percentile %.0f ms%s"
                                .formatted(course.cards(), GROUPS, course.percentile(95), course.reserve()));
            }
        }
    }

    private static String mega(Program program) throws Exception {
        return "%.0f MB".formatted(program.resident() / 1e6);
    }
}
