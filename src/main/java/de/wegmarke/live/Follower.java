package de.wegmarke.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One part of one screen that looks again when its bell rings, never more often than four times a second, and not at all for a
 * screen that nobody has been heard of for minutes: a phone in a pocket costs nothing. Once it is heard of again, it looks.
 */
class Follower {

    private static final long REST = Duration.ofMillis(250).toNanos();

    private final UI ui;
    private final Runnable look;
    private final ScheduledExecutorService bell;
    private final Duration patience;
    private final AtomicBoolean missed = new AtomicBoolean();
    private final AtomicBoolean rung = new AtomicBoolean();
    private volatile long lastLook = System.nanoTime() - REST;
    private volatile long lastHeard = System.nanoTime();

    /** @param patience for how long a screen without a line to it is still told the news */
    Follower(UI ui, Runnable look, ScheduledExecutorService bell, Duration patience) {
        this.ui = ui;
        this.look = look;
        this.bell = bell;
        this.patience = patience;
    }

    /** The screen has said that it is still there. */
    void heard() {
        lastHeard = System.nanoTime();
        if (missed.getAndSet(false)) {
            ring();
        }
    }

    /** Whether somebody may be looking at it. */
    private boolean isThere() {
        var line = ui.getInternals().getPushConnection();
        if (line != null && line.isConnected()) {
            lastHeard = System.nanoTime();
        }
        return System.nanoTime() - lastHeard < patience.toNanos();
    }

    void ring() {
        if (!isThere()) {
            missed.set(true);
            return;
        }
        if (rung.compareAndSet(false, true)) {
            var wait = Math.max(0, lastLook + REST - System.nanoTime());
            bell.schedule(this::lookAgain, wait, TimeUnit.NANOSECONDS);
        }
    }

    private void lookAgain() {
        try {
            ui.access(() -> {
                // Before looking: a change that comes while we look rings again.
                rung.set(false);
                lastLook = System.nanoTime();
                look.run();
            });
        } catch (UIDetachedException gone) {
            // The screen was closed between the bell and the look; there is nobody left to tell.
            rung.set(false);
        }
    }
}
