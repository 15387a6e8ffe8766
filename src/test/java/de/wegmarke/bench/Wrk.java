package de.wegmarke.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Readers who ask for one page again and again, as fast as it comes: wrk, from the distribution, on the last processor. */
record Wrk(Process process) implements AutoCloseable {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern WRONG = Pattern.compile("Non-2xx or 3xx responses: \\d+|Socket errors: .*");

    /** @param width how many connections are kept open, each with one request after the other */
    static Wrk read(String address, int width, int seconds) throws IOException {
        var command = List.of(
                "taskset",
                "-c",
                String.valueOf(Runtime.getRuntime().availableProcessors() - 1),
                "wrk",
                "--threads=1",
                "--connections=" + width,
                "--duration=" + seconds + "s",
                "--header=Accept-Encoding: gzip",
                address);
        return new Wrk(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * Answers a second, once it has ended.
     *
     * @throws IllegalStateException if other answers came than were asked for: then nothing was measured
     */
    double rate() throws IOException {
        try (var lines = process.inputReader()) {
            var said = String.join("\n", lines.readAllLines());
            var rate = RATE.matcher(said);
            if (!rate.find() || WRONG.matcher(said).find()) {
                throw new IllegalStateException(said);
            }
            return Double.parseDouble(rate.group(1).toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
