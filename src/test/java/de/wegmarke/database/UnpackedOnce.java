package de.wegmarke.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * MariaDB's own programs in the folder of every database that the tests make: unpacked once, and linked from there. Each is 350
 * MB, and a test machine has little room.
 */
public final class UnpackedOnce {

    /** Where the one database of the tests' own JVM lies; it unpacks them for itself, or finds them. */
    private static final Path FIRST = Path.of("target", "test-data").toAbsolutePath();

    private UnpackedOnce() {}

    /** Puts them into the folder, unless they are there already. The program finds them as if it had unpacked them. */
    public static void into(Path ground) throws IOException {
        Files.createDirectories(FIRST);
        Files.createDirectories(ground);
        var programs = new MariaDbProgram(FIRST).home();
        var linked = ground.resolve(programs.getFileName());
        if (!Files.exists(linked)) {
            Files.walkFileTree(programs, new Linking(programs, linked));
        }
    }

    private static final class Linking extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Linking(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.createLink(to.resolve(from.relativize(file)), file);
            return FileVisitResult.CONTINUE;
        }
    }
}
