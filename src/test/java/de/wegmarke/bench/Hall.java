package de.wegmarke.bench;

import java.util.List;

/** What a full hall costs the server, compared at one and the same program to a screen that shows nothing. */
final class Hall implements Bench.Measurement {

    private static final int CARDS = 30;
    private static final int FEW = 20;
    private static final int MANY = 500;
    private static final int HEAP_CARDS = 200;

    private static final int ALL_PHONES = 300;
    private static final int ALL_GROUPS = 20;
    private static final int ALL_A_SECOND = 5;
    private static final int ALL_SECONDS = 60;

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        try (var hall = new OpenHall(program, "hall")) {
            heap(hall.heapForEachPhone(Screen.EMPTY, 0), hall.heapForEachPhone(Screen.WORKSHOP, HEAP_CARDS));
            hall.warmUp(List.of(Screen.EMPTY, Screen.WORKSHOP));
            var single = write(hall, Screen.EMPTY, 1, 0);
            var empty = write(hall, Screen.EMPTY, OpenHall.PHONES, 0);
            var few = write(hall, Screen.WORKSHOP, OpenHall.PHONES, FEW);
            var many = write(hall, Screen.WORKSHOP, OpenHall.PHONES, MANY);
            bytes(FEW, few, empty);
            bytes(MANY, many, empty);
            work(FEW, few, empty, single);
            work(MANY, many, empty, single);
            time("one group of %d phones, %d cards".formatted(OpenHall.PHONES, MANY), many, "≤ 250 ms");
            try (var crowd = hall.crowd(Screen.WORKSHOP, ALL_PHONES, ALL_GROUPS, FEW)) {
                var course = crowd.write(ALL_A_SECOND * ALL_SECONDS, ALL_A_SECOND);
                time("%d phones in %d groups".formatted(ALL_PHONES, ALL_GROUPS), course, "≤ 150 ms");
            }
        }
    }

    private static Course write(OpenHall hall, Screen screen, int phones, int cards) throws Exception {
        try (var crowd = hall.crowd(screen, phones, 1, cards)) {
            return crowd.write(CARDS, 1);
        }
    }

    private static void heap(double empty, double workshop) {
        Bench.print(
                "Hall: heap for each phone, %d cards".formatted(HEAP_CARDS),
                "%.1f×".formatted(workshop / empty),
                "≤ 2×",
                "%.0f kB to %.0f kB of an empty screen; live bytes after a full GC, %d phones"
                        .formatted(workshop / 1e3, empty / 1e3, OpenHall.PHONES));
    }

    private static void bytes(int cards, Course course, Course empty) {
        Bench.print(
                "Hall: push for each card, %d cards".formatted(cards),
                "%.1f×".formatted(course.bytesForEachLook() / empty.bytesForEachLook()),
                "≤ 2.5×",
                "%.0f B to %.0f B of an empty screen, unpacked; on the line %.1f× (%.0f B to %.0f B); %s"
                        .formatted(
                                course.bytesForEachLook(),
                                empty.bytesForEachLook(),
                                course.wireBytesForEachLook() / empty.wireBytesForEachLook(),
                                course.wireBytesForEachLook(),
                                empty.wireBytesForEachLook(),
                                how(course)));
    }

    private static void work(int cards, Course course, Course empty, Course single) {
        Bench.print(
                "Hall: work for each card and phone, %d cards".formatted(cards),
                "%.1f×".formatted(course.workForEachLook() / empty.workForEachLook()),
                "≤ 3×",
                ("%.3f ms to %.3f ms of an empty screen, all threads but the compilers; for each further phone %.1f×"
                                + " (%.3f ms to %.3f ms), without the %.1f ms of one card for one empty phone; database"
                                + " %.1f ms for each card; %s")
                        .formatted(
                                course.workForEachLook(),
                                empty.workForEachLook(),
                                further(course, single) / further(empty, single),
                                further(course, single),
                                further(empty, single),
                                single.workForEachCard(),
                                course.databaseMillis() / course.cards(),
                                how(course)));
    }

    /** Milliseconds of work for each card and phone after the first one. */
    private static double further(Course course, Course single) {
        return (course.workForEachCard() - single.workForEachCard()) / (OpenHall.PHONES - 1);
    }

    private static void time(String who, Course course, String goal) {
        Bench.print(
                "Hall: card on another phone, 95th percentile",
                "%.0f ms".formatted(course.percentile(95)),
                goal,
                "%s; median %.0f ms, longest %.0f ms; server %.2f cores; from the request to the push; %s"
                        .formatted(who, course.percentile(50), course.percentile(100), course.cores(), how(course)));
    }

    private static String how(Course course) {
        return "%d cards written, %d looks%s".formatted(course.cards(), course.looks(), course.reserve());
    }
}
