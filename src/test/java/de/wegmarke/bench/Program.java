package de.wegmarke.bench;

import de.wegmarke.Wegmarke;
import de.wegmarke.database.LocalSockets;
import de.wegmarke.stage.Installed;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged program as a process of its own, in production mode, with the example. */
final class Program implements AutoCloseable {

    /** What is waited for. */
    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern DATABASE = Pattern.compile("The embedded MariaDB .* answers on (.*)");
    /** As ./dev package leaves it. */
    private static final Path INSTALLED = Path.of(System.getProperty("wegmarke.program"));

    private static final Path INSTALLED_JAR = INSTALLED.resolve("wegmarke.jar");
    private static final List<String> AS_INSTALLED = List.of("-jar", INSTALLED_JAR.toString());

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final Process process;
    private final String address;
    private final Path folder;
    private final double secondsToFirstPage;
    private final double cpuSecondsToFirstPage;

    private Program(Path folder, List<String> start, List<String> options) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        var port = freePort();
        address = "http://127.0.0.1:" + port;
        // As ./dev run starts it.
        var command = new ArrayList<String>();
        Installed.find("chrt").ifPresent(chrt -> command.addAll(List.of(chrt, "-b", "0")));
        command.addAll(List.of(
                JAVA.resolve("java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:AOTCache=" + INSTALLED.resolve("wegmarke.aot")));
        command.addAll(start);
        command.addAll(List.of("--port=" + port, "--data=" + folder.resolve("data"), "--demo=true"));
        command.addAll(options);
        var begin = System.nanoTime();
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        awaitFirstPage();
        secondsToFirstPage = (System.nanoTime() - begin) / 1e9;
        cpuSecondsToFirstPage = cpuSeconds();
        awaitReady();
    }

    /** Starts it with an embedded database; the example is loaded. */
    static Program withOwnDatabase(Path folder) throws IOException, InterruptedException {
        return new Program(folder, AS_INSTALLED, List.of());
    }

    /** Starts another one on the database of this one. */
    Program another(String name) throws IOException, InterruptedException {
        return another(name, AS_INSTALLED);
    }

    /** The same with a jar of more classes behind its own. */
    Program another(String name, Path jar) throws IOException, InterruptedException {
        return another(
                name,
                List.of("-cp", INSTALLED_JAR + File.pathSeparator + jar.toAbsolutePath(), Wegmarke.class.getName()));
    }

    private Program another(String name, List<String> start) throws IOException, InterruptedException {
        return new Program(
                folder.resolve(name),
                start,
                List.of("--database-url=" + databaseUrl(), "--database-password=" + databasePassword()));
    }

    String databaseUrl() throws IOException {
        var socket = DATABASE.matcher(Files.readString(log()));
        if (!socket.find()) {
            throw new IllegalStateException("The log does not say where the database is: " + log());
        }
        return LocalSockets.url(Path.of(socket.group(1)), "wegmarke");
    }

    String databasePassword() throws IOException {
        return Files.readString(folder.resolve("data/mariadb.password")).strip();
    }

    /** From the start of the process until /health said 200 and the first page was there. */
    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** What the processors worked for it until then; unlike the seconds it hardly depends on what else is running. */
    double cpuSecondsToFirstPage() {
        return cpuSecondsToFirstPage;
    }

    String address(String path) {
        return address + path;
    }

    /** Bytes of all objects that are alive, after a full garbage collection. */
    long heap() throws IOException {
        return jcmd("GC.class_histogram")
                .filter(line -> line.startsWith("Total"))
                .map(line -> Long.parseLong(line.split("\\s+")[2]))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until only so many screens are alive: those that were closed go when the program notices. */
    void awaitScreens(int screens) throws IOException, InterruptedException {
        await(() -> {
            try (var lines = jcmd("GC.class_histogram")) {
                return lines.filter(line -> line.strip().matches(".* com\\.vaadin\\.flow\\.component\\.UI( .*)?"))
                                .mapToInt(line -> Integer.parseInt(line.strip().split("\\s+")[1]))
                                .sum()
                        <= screens;
            }
        });
    }

    /** Bytes of the machine's memory that it holds. */
    long resident() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What its threads have worked so far. */
    Work work() throws IOException {
        return Work.in(jcmd("Thread.print"));
    }

    /** Seconds that the processors worked for it so far, all of its threads. */
    double cpuSeconds() {
        return cpuSeconds(process.toHandle());
    }

    /** The same for its embedded database, a process of its own. */
    double cpuSecondsOfDatabase() {
        return process.descendants().mapToDouble(Program::cpuSeconds).sum();
    }

    private static double cpuSeconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private Stream<String> jcmd(String question) throws IOException {
        var jcmd = new ProcessBuilder(JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), question)
                .redirectErrorStream(true)
                .start();
        try (var lines = jcmd.inputReader()) {
            return lines.readAllLines().stream();
        }
    }

    /** Lets it work on one processor only. */
    void stayOn(int processor) throws IOException, InterruptedException {
        new ProcessBuilder("taskset", "-a", "-c", "-p", String.valueOf(processor), String.valueOf(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("taskset.log").toFile())
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitFirstPage() throws InterruptedException, IOException {
        try (var http = HttpClient.newHttpClient()) {
            await(() -> status(http, "/health") == 200);
            status(http, "/");
        }
    }

    /** The example is loaded after the first page can be had. */
    private void awaitReady() throws InterruptedException, IOException {
        await(() -> Files.readString(log()).contains("Wegmarke is ready"));
    }

    private void await(Condition condition) throws InterruptedException, IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IllegalStateException("Wegmarke did not start, see " + log());
            }
        }
    }

    private int status(HttpClient http, String path) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private Path log() {
        return folder.resolve("program.log");
    }

    /** Below the ports that systems give out by themselves: nobody takes it while the program is still starting. */
    private static int freePort() {
        return new Random()
                .ints(20_000, 30_000)
                .filter(Program::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
