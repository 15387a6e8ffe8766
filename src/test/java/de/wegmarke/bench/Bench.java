package de.wegmarke.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the packaged program and prints one line for each figure: what, how much, the goal, how it was measured. All
 * measurements share one program with the example and an embedded database, both made anew below target/bench.
 */
public final class Bench {

    /** Measures something at the running program. */
    interface Measurement {
        void measure(Program program, Chromium chromium) throws Exception;
    }

    private static final Map<String, Measurement> ALL = all();
    private static final Path FOLDER = Path.of("target", "bench");

    private Bench() {}

    /** In this order: the later ones add cards. */
    private static Map<String, Measurement> all() {
        var all = new LinkedHashMap<String, Measurement>();
        all.put("alike", new FoundAgain());
        all.put("first-visit", new FirstVisit());
        all.put("shift", new LayoutShift());
        all.put("start", new Start());
        all.put("heap", new HeapPerParticipant());
        all.put("live", new Live());
        all.put("statements", new StatementsPerScreen());
        all.put("empty", new Empty());
        all.put("hall", new Hall());
        all.put("readers", new Readers());
        all.put("memory", new Memory());
        all.put("large", new Large());
        return all;
    }

    /** Runs the named measurements, or all. */
    public static void main(String[] args) throws Exception {
        var wanted = args.length == 0 ? List.copyOf(ALL.keySet()) : List.of(args);
        if (!ALL.keySet().containsAll(wanted)) {
            System.err.println("Usage: ./dev bench [" + String.join("|", ALL.keySet()) + "] …");
            System.exit(2);
        }
        System.out.printf(
                "%d cores, Java %s, load %.1f%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), load());
        var ground = fresh(FOLDER);
        try (var program = Program.withOwnDatabase(ground);
                var chromium = new Chromium()) {
            for (var name : ALL.keySet().stream().filter(wanted::contains).toList()) {
                ALL.get(name).measure(program, chromium);
            }
        }
    }

    /** Prints one figure. */
    static void print(String what, String figure, String goal, String how) {
        System.out.printf("%-46s %14s   goal %-12s %s%n", what, figure, goal, how);
    }

    private static double load() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static Path fresh(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }
}
