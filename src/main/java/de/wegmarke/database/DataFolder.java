package de.wegmarke.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder of the embedded database. One Wegmarke at a time uses it; what is secret in it only its owner reads. */
class DataFolder implements AutoCloseable {

    /** Thrown because another Wegmarke uses the folder. */
    static final class InUse extends IllegalStateException {
        InUse(Path folder) {
            super("Another Wegmarke is running on " + folder
                    + ". Stop it first, or choose another folder with --data=DIR.");
        }
    }

    private final Path folder;
    private final FileChannel inUse;

    /**
     * Takes the folder; made if missing.
     *
     * @throws InUse if another Wegmarke uses it
     */
    DataFolder(Path wanted) throws IOException {
        folder = Files.createDirectories(wanted).toRealPath();
        inUse = new RandomAccessFile(path("in-use").toFile(), "rw").getChannel();
        // The lock lives as long as the channel, and ends with the process, however that ends.
        if (inUse.tryLock() == null) {
            inUse.close();
            throw new InUse(folder);
        }
    }

    Path path() {
        return folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** A folder that nobody else may enter; made if missing, closed if it was open. */
    Path closed(String name) throws IOException {
        var inner = Files.createDirectories(path(name));
        if (knowsOwners()) {
            Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
        }
        return inner;
    }

    private boolean knowsOwners() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The password in that file; a random one, if there is none yet or no room was left to write it. */
    String password(String name) throws IOException {
        if (Files.exists(path(name))) {
            var known = Files.readString(path(name)).strip();
            if (known.matches("[0-9a-f]{48}")) {
                return known;
            }
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        secret(name, password);
        return password;
    }

    /** Writes a file that nobody else may read. */
    Path secret(String name, String text) throws IOException {
        var file = path(name);
        Files.deleteIfExists(file);
        if (knowsOwners()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, text);
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            inUse.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder could not be given back", e);
        }
    }
}
