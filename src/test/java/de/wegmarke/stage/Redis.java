package de.wegmarke.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The distribution's Redis with a password, as a process of its own that can die, hang and come back. */
public final class Redis implements AutoCloseable {

    public static final String PASSWORD = "geheim-42";

    private final Path log;
    private final int port = Installed.freePort();
    private Process process;

    /** @param folder where it says what it says */
    public Redis(Path folder) throws IOException, InterruptedException {
        log = Files.createDirectories(folder).resolve("redis.log");
        start();
    }

    public static boolean isInstalled() {
        return Installed.find("redis-server").isPresent();
    }

    public String address() {
        return "redis://:" + PASSWORD + "@127.0.0.1:" + port;
    }

    public void start() throws IOException, InterruptedException {
        process = Installed.start(
                List.of(
                        Installed.find("redis-server").orElseThrow(),
                        "--bind 127.0.0.1",
                        "--port " + port,
                        "--save \"\"",
                        "--requirepass " + PASSWORD),
                log,
                port);
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** It is there, takes connections and does nothing. */
    public void hang() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void wake() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
