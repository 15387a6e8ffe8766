package de.wegmarke.e2e;

import de.wegmarke.database.LocalSockets;
import de.wegmarke.database.UnpackedOnce;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The real program as a process of its own, which can be killed and started again on the same data and port. */
class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "de.wegmarke.Wegmarke");

    private final Path data;
    private final List<String> place;
    private final List<String> options = new ArrayList<>();
    private final int port;
    private Process process;

    Program(Path data) throws IOException {
        this(data, List.of());
    }

    /** @param place a command that enters the place in which the program runs */
    Program(Path data, List<String> place) throws IOException {
        this.data = Files.createDirectories(data);
        this.place = place;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    /** To be started with these options besides. */
    Program with(String... more) {
        options.addAll(List.of(more));
        return this;
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
        begin(example);
        awaitReady();
    }

    /** Waits until it says that it is ready. */
    void awaitReady() throws IOException, InterruptedException {
        awaitReady(1);
    }

    /**
     * Waits until it says once more that it is ready.
     *
     * @param times how often in the same process
     */
    void awaitReady(int times) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (said().split("Wegmarke is ready", -1).length <= times) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new AssertionError("The program did not start:\n" + said());
            }
        }
    }

    /** Starts it and does not wait for anything. */
    void begin(boolean example) throws IOException {
        Files.deleteIfExists(log());
        if (place.isEmpty() && Files.isDirectory(data)) {
            UnpackedOnce.into(data);
        }
        // A group of its own, as a terminal gives one.
        var command = new ArrayList<>(List.of("/usr/bin/setsid"));
        command.addAll(place);
        command.addAll(JAVA);
        command.addAll(List.of("--port=" + port, "--data=" + data, "--demo=" + example));
        command.addAll(options);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    /** What an errand said, and how it ended. */
    record Errand(int status, String said) {}

    /** Does an errand on its data, whether it runs or not. */
    Errand errand(String... typed) throws IOException, InterruptedException {
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of(typed));
        command.add("--data=" + data);
        var errand = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(errand.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Errand(errand.waitFor(), said);
    }

    /**
     * Its database, seen from outside.
     *
     * @param here the folder of its data as it is seen from here
     */
    Connection databaseIn(Path here) throws IOException, SQLException {
        return DriverManager.getConnection(
                LocalSockets.url(here.resolve("mariadb/mariadb.sock"), "wegmarke"),
                "wegmarke",
                Files.readString(here.resolve("mariadb.password")).strip());
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

    /** The status with which it ends by itself. */
    int ended() throws InterruptedException {
        return process.waitFor();
    }

    /** As when the power goes: no goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As when the system runs out of memory and ends whoever has most of it. Waits for one, if none runs at the moment. */
    void killDatabase() throws InterruptedException {
        var database = database();
        database.destroyForcibly();
        database.onExit().join();
    }

    /** As when its disk does not answer: it is there and does nothing. */
    void hangDatabase() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void wakeDatabase() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, String.valueOf(database().pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    private ProcessHandle database() throws InterruptedException {
        var home = data + "/mariadb-";
        var pause = new CountDownLatch(1);
        while (true) {
            var found = ProcessHandle.allProcesses()
                    .filter(one -> one.info().command().orElse("").startsWith(home))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            pause.await(5, TimeUnit.MILLISECONDS);
        }
    }

    /** Whether what ends the program and all of its group at once ends the database too. */
    boolean sharesItsGroupWithTheDatabase() throws IOException, InterruptedException {
        var stat = Files.readString(Path.of("/proc", String.valueOf(database().pid()), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[2].equals(String.valueOf(process.pid()));
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
