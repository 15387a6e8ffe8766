package de.wegmarke.stage;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the distribution that a test starts as processes of its own. */
public final class Installed {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Installed() {}

    /** Where the program lies, if it is installed. */
    public static Optional<String> find(String program) {
        return Stream.concat(
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Starts it, with what it says in a file, and waits until it takes connections on the port. */
    public static Process start(List<String> command, Path log, int port) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!takesConnections(port)) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not start:\n" + Files.readString(log));
            }
        }
        return process;
    }

    private static boolean takesConnections(int port) {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress("localhost", port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A port that nobody has. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
