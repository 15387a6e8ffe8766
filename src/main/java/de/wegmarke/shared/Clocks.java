package de.wegmarke.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the program. Whoever rebuilds a past (the example conference, a test) runs it {@link #at} an instant;
 * everybody else reads the system's time.
 */
public final class Clocks extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock system;

    private Clocks(Clock system) {
        this.system = system;
    }

    /** The system's clock in the given zone, which {@link #at} can turn back. */
    public static Clock in(ZoneId zone) {
        return new Clocks(Clock.system(zone));
    }

    /** Runs what is given as if it were then. */
    public static void at(Instant then, Runnable deed) {
        ScopedValue.where(THEN, then).run(deed);
    }

    /** Asks what is given as if it were then. */
    public static <T extends @Nullable Object> T at(Instant then, Supplier<T> question) {
        return ScopedValue.where(THEN, then).call(question::get);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clocks(system.withZone(zone));
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : system.instant();
    }
}
