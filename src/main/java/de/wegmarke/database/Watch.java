package de.wegmarke.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server, and starts it again when it ends, for as long as it takes: at once, and when it ends right after its start or
 * does not start at all, after a pause that grows to half a minute.
 */
final class Watch {

    /** How the server is started. */
    @FunctionalInterface
    interface Start {
        Process start() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /** Who ends sooner than this after a start may only end again. */
    private static final Duration LIVES_AT_LEAST = Duration.ofSeconds(10);

    private static final int LONGEST_PAUSE = 30;

    private final Start start;
    private final Path log;
    private @Nullable Process server;
    private boolean over;

    /** @param log what the server writes, to be named to those who want to know why it ended */
    Watch(Start start, Path log) {
        this.start = start;
        this.log = log;
        begin(0);
    }

    /** From now on nothing is started any more; what runs now is left to the caller. */
    synchronized Optional<ProcessHandle> end() {
        over = true;
        return Optional.ofNullable(server).map(Process::toHandle);
    }

    /** Whether nothing is started any more. */
    synchronized boolean isOver() {
        return over;
    }

    /** @param failed how many times in a row it did not live long */
    private synchronized void begin(int failed) {
        if (over) {
            return;
        }
        try {
            server = start.start();
            awaitEnd(server, failed);
        } catch (IOException e) {
            LOG.error("The embedded MariaDB could not be started and is tried again: {}", e.toString());
            beginLater(failed + 1);
        }
    }

    private void awaitEnd(Process server, int failed) {
        var since = System.nanoTime();
        server.onExit().thenAccept(ended -> {
            var quick = System.nanoTime() - since < LIVES_AT_LEAST.toNanos();
            beginAgain(quick ? failed + 1 : 0);
        });
    }

    private synchronized void beginAgain(int failed) {
        if (!over) {
            LOG.error("The embedded MariaDB has ended by itself or from outside; it is started again, see {}", log);
            beginLater(failed);
        }
    }

    private void beginLater(int failed) {
        var pause = failed == 0 ? 0 : Math.min(1 << Math.min(failed - 1, 5), LONGEST_PAUSE);
        CompletableFuture.delayedExecutor(pause, TimeUnit.SECONDS).execute(() -> begin(failed));
    }
}
