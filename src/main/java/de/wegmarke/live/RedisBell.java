package de.wegmarke.live;

import de.wegmarke.shared.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * The bell of several nodes: rings in this house at once, and in the others' by Redis. Who rings never waits for Redis; what could
 * not be told is told later. Each node says every few seconds that it lives. If its own word does not come back, it begins a new
 * line; if another one falls silent, that one may have died between a change and its ringing. After either, as at each new line,
 * everything kept is thrown away once and every screen looks again.
 */
class RedisBell implements Bell, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RedisBell.class);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final HouseBell house;
    private final LettuceConnectionFactory lines;
    private final UUID node = UUID.randomUUID();

    /** By when each node was heard last (nanoseconds). */
    private final Map<UUID, Long> nodes = new ConcurrentHashMap<>();

    private final AtomicReference<Touches> untold = new AtomicReference<>(Touches.NONE);
    private final AtomicReference<Touches> unheard = new AtomicReference<>(Touches.NONE);
    private final ScheduledExecutorService caller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bell-caller").factory());
    private final ExecutorService hearer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("bell-hearer").factory());

    /** Only the caller has it in hand. */
    private @Nullable RedisLine line;

    /** Whether it was said that Redis is away. */
    private boolean complained;

    private volatile boolean running;

    RedisBell(HouseBell house, RedisAddress address) {
        this.house = house;
        this.lines = address.lines();
    }

    @Override
    public void ring(Set<Topic> topics) {
        house.ring(topics);
        if (untold.getAndAccumulate(Touches.of(topics), Touches::and).areNone() && running) {
            caller.execute(this::call);
        }
    }

    @Override
    public void start() {
        running = true;
        caller.scheduleWithFixedDelay(this::watch, 0, SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void watch() {
        if (line == null) {
            open();
        } else if (isSilent(node)) {
            hangUp("what is said there is not heard");
        } else {
            nodes.keySet().stream().filter(this::isSilent).toList().forEach(this::miss);
        }
        call();
    }

    private boolean isSilent(UUID one) {
        return System.nanoTime() - nodes.getOrDefault(one, 0L) > SILENCE.toNanos();
    }

    private void miss(UUID silent) {
        nodes.remove(silent);
        hear(Touches.ALL);
    }

    private void open() {
        try {
            nodes.put(node, System.nanoTime());
            line = new RedisLine(lines, this::heard);
            hear(Touches.ALL);
            if (complained) {
                complained = false;
                LOG.warn("Redis answers again: everything that was kept is read anew");
            }
        } catch (RuntimeException away) {
            complain(reason(away));
        }
    }

    /** What was touched, or that we live; nothing, and nothing untold is lost, while there is no line. */
    private void call() {
        var open = line;
        if (open == null) {
            return;
        }
        var told = untold.getAndSet(Touches.NONE);
        try {
            open.call(new Call(node, told).written());
        } catch (RuntimeException away) {
            untold.accumulateAndGet(told, Touches::and);
            hangUp(reason(away));
        }
    }

    private void hangUp(String reason) {
        complain(reason);
        try (var broken = line) {
            line = null;
        } catch (RuntimeException gone) {
            LOG.debug("The line was broken before it was closed", gone);
        }
    }

    private static String reason(RuntimeException away) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(away).getMessage());
    }

    private void complain(String reason) {
        if (!complained) {
            complained = true;
            LOG.warn("Redis does not answer ({}): until it does, each node shows others' changes late", reason);
        }
    }

    private void heard(String written) {
        Call.read(written).ifPresent(call -> {
            nodes.put(call.node(), System.nanoTime());
            if (!call.node().equals(node) && !call.touches().areNone()) {
                hear(call.touches());
            }
        });
    }

    /** Not by the thread that reads: whoever hears may have to ask the database first. */
    private void hear(Touches touches) {
        if (unheard.getAndAccumulate(touches, Touches::and).areNone()) {
            hearer.execute(this::ringInTheHouse);
        }
    }

    private void ringInTheHouse() {
        var touched = unheard.getAndSet(Touches.NONE);
        if (touched.all()) {
            house.ringForAll();
        } else {
            house.ring(touched.topics());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Begins before the first page is served and ends after the last deed is done. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** What is untold yet is told before. */
    @Override
    public void stop() {
        if (!running) {
            return;
        }
        running = false;
        caller.execute(this::call);
        caller.execute(() -> {
            if (line != null) {
                line.close();
            }
        });
        caller.shutdown();
        hearer.shutdown();
        try {
            caller.awaitTermination(SILENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        lines.destroy();
    }
}
