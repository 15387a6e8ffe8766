package de.wegmarke.e2e;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The real program as a process of its own, which can be killed and started again on the same data and port. */
class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final int port;
    private Process process;

    Program(Path data) throws IOException {
        this.data = Files.createDirectories(data);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it with the example conference and waits until it says that it is ready. */
    void start() throws IOException, InterruptedException {
        start(true);
    }

    /** Starts it with or without the example and waits until it says that it is ready. */
    void start(boolean example) throws IOException, InterruptedException {
        var log = log();
        Files.deleteIfExists(log);
        process = new ProcessBuilder(
                        // A group of its own, as a terminal gives one.
                        "/usr/bin/setsid",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "de.wegmarke.Wegmarke",
                        "--port=" + port,
                        "--data=" + data,
                        "--demo=" + example)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains("Wegmarke is ready")) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new AssertionError("The program did not start:\n" + Files.readString(log));
            }
        }
    }

    /** What it has said since it was started. */
    String said() throws IOException {
        return Files.readString(log());
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** Ends it and all that it started, at once, as a terminal or a service manager does; waits until it has gone. */
    void endWholeGroup() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-TERM", "--", "-" + process.pid())
                .inheritIO()
                .start()
                .waitFor();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The program did not end:\n" + said());
        }
    }

    /** As when the power goes: no goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As when the system runs out of memory and ends whoever has most of it. */
    void killDatabase() throws IOException {
        var database = ProcessHandle.of(Long.parseLong(databaseId())).orElseThrow();
        database.destroyForcibly();
        database.onExit().join();
    }

    /** Whether what ends the program and all of its group at once ends the database too. */
    boolean sharesItsGroupWithTheDatabase() throws IOException {
        var stat = Files.readString(Path.of("/proc", databaseId(), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[2].equals(String.valueOf(process.pid()));
    }

    private String databaseId() throws IOException {
        return Files.readString(data.resolve("mariadb/mariadb.pid")).strip();
    }

    int status(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address() + path)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    static Path below(String folder) {
        return new File("target", folder).toPath().toAbsolutePath();
    }
}
