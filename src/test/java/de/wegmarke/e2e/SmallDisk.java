package de.wegmarke.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of its own below a folder that can be filled; it is seen by those alone who enter its place. Linux only. */
final class SmallDisk implements AutoCloseable {

    private final Process place;
    private final Path folder;

    /** Whether this system lets one have a place of one's own. */
    static boolean isPossible() throws IOException, InterruptedException {
        return new ProcessBuilder("unshare", "--user", "--map-root-user", "--mount", "true")
                        .start()
                        .waitFor()
                == 0;
    }

    /** @param folder where it lies; made if missing */
    SmallDisk(Path folder, int megabytes) throws IOException {
        this.folder = Files.createDirectories(folder);
        place = new ProcessBuilder(
                        "unshare",
                        "--user",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=\"$1\"m tmpfs \"$0\" && echo ready && exec cat",
                        folder.toString(),
                        String.valueOf(megabytes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!"ready".equals(place.inputReader().readLine())) {
            throw new IOException("This system gives nobody a disk of their own");
        }
    }

    /** What to put before a command so that it sees the disk. */
    List<String> entrance() {
        return List.of(
                "nsenter", "--target", String.valueOf(place.pid()), "--user", "--mount", "--preserve-credentials");
    }

    /** The folder as it is seen from outside. */
    Path fromOutside() {
        return Path.of("/proc/" + place.pid() + "/root" + folder);
    }

    /** Until not a byte is left. */
    void fill() throws IOException {
        try (var file = Files.newOutputStream(filler())) {
            for (var size = 1 << 20; size > 0; size = size == 1 << 20 ? 1 : 0) {
                pour(file, size);
            }
        }
    }

    private static void pour(java.io.OutputStream file, int size) {
        var bytes = new byte[size];
        try {
            while (true) {
                file.write(bytes);
            }
        } catch (IOException full) {
            // That is what was wanted.
            return;
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return fromOutside().resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        place.outputWriter().close();
        place.waitFor();
    }
}
