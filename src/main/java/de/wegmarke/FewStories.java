package de.wegmarke;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Writes the whole story of a failure a few times a minute for each kind, and of the rest only how many there were: nobody fills
 * the log, and nobody reads the same a thousand times. A kind is who wrote it and what was thrown where.
 */
final class FewStories extends TurboFilter {

    private static final int TOLD_IN_A_MINUTE = 5;
    private static final int MOST_KINDS = 500;

    private final Map<Kind, AtomicInteger> counts = new ConcurrentHashMap<>();

    private record Kind(Logger logger, String thrown) {}

    /** From now on, for all that is logged. */
    static void begin() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            var few = new FewStories();
            few.setContext(log);
            few.start();
            log.addTurboFilter(few);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String message,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        var story = thrown == null ? lastOf(arguments) : thrown;
        if (story == null || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        if (counts.size() > MOST_KINDS) {
            return FilterReply.DENY;
        }
        var kind = new Kind(logger, whatAndWhere(story));
        var many = counts.computeIfAbsent(kind, this::count).incrementAndGet();
        return many > TOLD_IN_A_MINUTE ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** Whoever logs a sentence with something in it hands over the failure behind that, and the log takes it out only later. */
    private static @Nullable Throwable lastOf(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[arguments.length - 1] instanceof Throwable last
                ? last
                : null;
    }

    private AtomicInteger count(Kind kind) {
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(() -> sumUp(kind));
        return new AtomicInteger();
    }

    private void sumUp(Kind kind) {
        var count = counts.remove(kind);
        var untold = count == null ? 0 : count.get() - TOLD_IN_A_MINUTE;
        if (untold > 0) {
            kind.logger.warn("The same {} times more within a minute: {}", untold, kind.thrown);
        }
    }

    private static String whatAndWhere(Throwable thrown) {
        var deepest = thrown;
        // Not by identity: causes may go round in a circle.
        for (int depth = 0; deepest.getCause() != null && depth < 20; depth++) {
            deepest = deepest.getCause();
        }
        var trace = deepest.getStackTrace();
        return deepest.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
