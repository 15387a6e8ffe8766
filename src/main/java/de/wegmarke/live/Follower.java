package de.wegmarke.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One part of one screen that looks again when its bell rings, never more often than four times a second. */
class Follower {

    private static final long REST = Duration.ofMillis(250).toNanos();

    private final UI ui;
    private final Runnable look;
    private final ScheduledExecutorService bell;
    private final AtomicBoolean rung = new AtomicBoolean();
    private volatile long lastLook = System.nanoTime() - REST;

    Follower(UI ui, Runnable look, ScheduledExecutorService bell) {
        this.ui = ui;
        this.look = look;
        this.bell = bell;
    }

    void ring() {
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
