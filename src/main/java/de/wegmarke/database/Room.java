package de.wegmarke.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute how much room is left where the database lies: too little is said before it hurts. */
final class Room implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    /** For a conference of a day, and for the server to start and to put its data right, in bytes. */
    static final long ENOUGH = 512L << 20;

    /** With less the server takes nothing in any more. */
    private static final long LAST = 8L << 20;

    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("room").factory());
    private final Path folder;
    private final FileStore store;
    private boolean tight;

    Room(Path folder) throws IOException {
        this.folder = folder;
        store = Files.getFileStore(folder);
        watchman.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            say(store.getUsableSpace());
        } catch (IOException e) {
            LOG.warn("How much room is left for the database in {} cannot be seen", folder, e);
        }
    }

    /** Whether anything can be written now. */
    boolean isLeft() {
        try {
            return store.getUsableSpace() > LAST;
        } catch (IOException e) {
            return false;
        }
    }

    /** @param left in bytes */
    synchronized void say(long left) {
        var now = left < ENOUGH;
        if (now) {
            LOG.warn("Only {} MB are left for the database in {}: please make room", left >> 20, folder);
        } else if (tight) {
            LOG.info("There is room for the database again: {} MB in {}", left >> 20, folder);
        }
        tight = now;
    }

    @Override
    public void close() {
        watchman.shutdownNow();
    }
}
