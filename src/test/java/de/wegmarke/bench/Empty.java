package de.wegmarke.bench;

import java.util.List;

/** What the least costs that a screen with push can be: the measure for all others. */
final class Empty implements Bench.Measurement {

    private static final int CHANGES = 30;

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        try (var hall = new OpenHall(program, "empty")) {
            var heap = hall.heapForEachPhone(Screen.EMPTY, 0);
            hall.warmUp(List.of(Screen.EMPTY));
            try (var crowd = hall.crowd(Screen.EMPTY, OpenHall.PHONES, 1, 0)) {
                print(heap, crowd.write(CHANGES, 1));
            }
        }
    }

    private static void print(double heap, Course course) {
        var how = "%d phones without a browser in one group, %d cards, one a second%s"
                .formatted(OpenHall.PHONES, course.cards(), course.reserve());
        Bench.print(
                "Empty screen: push for each change",
                "%.0f B".formatted(course.bytesForEachLook()),
                "–",
                "unpacked; %.0f B on the line; %d messages for %d looks; %s"
                        .formatted(course.wireBytesForEachLook(), course.pushes(), course.looks(), how));
        Bench.print(
                "Empty screen: work for each change and phone",
                "%.3f ms".formatted(course.workForEachLook()),
                "–",
                "processor time of all threads but the compilers (jcmd Thread.print), taking in the card with it; "
                        + how);
        Bench.print(
                "Empty screen: heap for each phone",
                "%.0f kB".formatted(heap / 1e3),
                "–",
                "live bytes after a full GC (jcmd GC.class_histogram), %d phones".formatted(OpenHall.PHONES));
    }
}
