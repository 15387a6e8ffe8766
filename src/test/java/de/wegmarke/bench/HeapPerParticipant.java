package de.wegmarke.bench;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;

/** What a connected participant costs the server in memory. */
final class HeapPerParticipant implements Bench.Measurement {

    private static final int PARTICIPANTS = 30;

    @Override
    public void measure(Program program, Chromium chromium) throws Exception {
        var profiles = new ArrayList<BrowserContext>();
        try {
            // The first one is not counted: it makes what is made once.
            join(program, chromium, profiles);
            var before = program.heap();
            for (int i = 0; i < PARTICIPANTS; i++) {
                join(program, chromium, profiles);
            }
            Bench.print(
                    "Heap for each joined participant",
                    "%.0f kB".formatted((program.heap() - before) / 1e3 / PARTICIPANTS),
                    "–",
                    "live bytes after a full GC (jcmd GC.class_histogram), %d browsers with push in SPRACHEN"
                            .formatted(PARTICIPANTS));
        } finally {
            profiles.forEach(BrowserContext::close);
        }
    }

    private static void join(Program program, Chromium chromium, ArrayList<BrowserContext> profiles) {
        profiles.add(chromium.phone());
        Chromium.join(profiles.getLast(), program, "SPRACHEN");
    }
}
