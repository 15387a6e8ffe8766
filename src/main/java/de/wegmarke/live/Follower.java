package de.wegmarke.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * One part of one screen that looks again when its bell rings, never more often than four times a second, and not at all for a
 * screen that nothing was heard of for a while: a phone in a pocket costs nothing. Once it is heard of again, it looks. That a line
 * to it is open says nothing: one that was cut somewhere on its way is open for a quarter of an hour.
 */
class Follower {

    private static final long REST = Duration.ofMillis(250).toNanos();

    private final UI ui;
    private final Runnable look;
    private final ScheduledExecutorService bell;
    private final Duration patience;
    private final AtomicBoolean missed = new AtomicBoolean();
    private final AtomicBoolean rung = new AtomicBoolean();
    private final LongSupplier clock;
    private volatile long lastLook;
    private volatile long lastHeard;

    /**
     * @param patience for how long a screen is told the news that nothing was heard of
     * @param clock nanoseconds that only grow
     */
    Follower(UI ui, Runnable look, ScheduledExecutorService bell, Duration patience, LongSupplier clock) {
        this.ui = ui;
        this.look = look;
        this.bell = bell;
        this.patience = patience;
        this.clock = clock;
        lastHeard = clock.getAsLong();
        lastLook = lastHeard - REST;
    }

    /** The screen has said that it is still there. */
    void heard() {
        lastHeard = clock.getAsLong();
        if (missed.getAndSet(false)) {
            ring();
        }
    }

    /** Whether somebody may be looking at it. */
    private boolean isThere() {
        return clock.getAsLong() - lastHeard < patience.toNanos();
    }

    void ring() {
        if (!isThere()) {
            missed.set(true);
            return;
        }
        if (rung.compareAndSet(false, true)) {
            var wait = Math.max(0, lastLook + REST - clock.getAsLong());
            bell.schedule(this::lookAgain, wait, TimeUnit.NANOSECONDS);
        }
    }

    private void lookAgain() {
        try {
            ui.access(() -> {
                // Before looking: a change that comes while we look rings again.
                rung.set(false);
                lastLook = clock.getAsLong();
                look.run();
            });
        } catch (UIDetachedException gone) {
            // The screen was closed between the bell and the look; there is nobody left to tell.
            rung.set(false);
        }
    }
}
