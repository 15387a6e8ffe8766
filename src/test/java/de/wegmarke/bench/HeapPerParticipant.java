package de.wegmarke.bench;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;

/** What a connected participant costs in memory, and how that compares to the emptiest screen of the app. */
final class HeapPerParticipant implements Bench.Measurement {

    private static final int PARTICIPANTS = 30;

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        var joined = each(program, chromium, profile -> Chromium.join(profile, program, "SPRACHEN"));
        var empty = each(program, chromium, profile -> {
            Chromium.redeem(profile, program, "SPRACHEN");
            Chromium.load(profile.newPage(), program.address("/app/there-is-no-such-screen"));
        });
        Bench.print(
                "Heap for each joined participant",
                "%.0f kB".formatted(joined / 1000),
                "–",
                "live bytes after a full GC (jcmd GC.class_histogram), %d browsers with push in SPRACHEN"
                        .formatted(PARTICIPANTS));
        Bench.print(
                "  compared to an almost empty screen",
                "%.2f ×".formatted(joined / empty),
                "≤ 2 ×",
                "the app's 'no such screen' with push: %.0f kB".formatted(empty / 1000));
    }

    /** Bytes for each of many profiles on a screen; a first one, not counted, makes what is made once. */
    private static double each(Program program, Chromium chromium, Consumer<BrowserContext> open) throws IOException {
        var profiles = new ArrayList<BrowserContext>();
        try {
            profiles.add(chromium.phone());
            open.accept(profiles.getFirst());
            var before = program.heap();
            for (int i = 0; i < PARTICIPANTS; i++) {
                profiles.add(chromium.phone());
                open.accept(profiles.getLast());
            }
            return (program.heap() - before) / (double) PARTICIPANTS;
        } finally {
            profiles.forEach(BrowserContext::close);
        }
    }
}
