package de.wegmarke.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.shared.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What many look at, read once for all of them until its topic is touched, so that 300 phones cost one reading; kept no longer than a
 * minute, so that a bell that was not heard is made up for, and forgotten when nobody looks any more.
 *
 * @param <K> what it is looked up by
 * @param <V> what is read, the same for everybody
 */
public final class KeptReading<K, V> {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final Duration UNTIL_FORGOTTEN = Duration.ofMinutes(20);

    private final Function<K, Topic> topic;
    private final BiFunction<K, @Nullable V, V> read;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final Map<Topic, AtomicLong> revisions = new ConcurrentHashMap<>();
    private final Cache<K, Kept<V>> kept =
            Caffeine.newBuilder().expireAfterAccess(UNTIL_FORGOTTEN).build();

    KeptReading(
            Function<K, Topic> topic, BiFunction<K, @Nullable V, V> read, TransactionTemplate reading, Clock clock) {
        this.topic = topic;
        this.read = read;
        this.reading = reading;
        this.clock = clock;
    }

    private record Kept<V>(long revision, Instant readAt, V value) {}

    /** As it is now, or was within this minute if no bell told of a change. */
    public V of(K key) {
        var revision = revisions
                .computeIfAbsent(topic.apply(key), fresh -> new AtomicLong())
                .get();
        var now = clock.instant();
        var known = kept.getIfPresent(key);
        if (known != null && known.revision == revision && now.isBefore(known.readAt.plus(GOOD_FOR))) {
            return known.value;
        }
        // Kept under the revision from before the read: what changes meanwhile makes this outdated, never the reverse.
        var value = reading.execute(status -> read.apply(key, known == null ? null : known.value));
        kept.put(key, new Kept<>(revision, now, value));
        return value;
    }

    void heard(Set<Topic> topics) {
        topics.forEach(touched -> revisions.computeIfPresent(touched, (key, revision) -> {
            revision.incrementAndGet();
            return revision;
        }));
    }

    void mayHaveMissed() {
        heard(Set.copyOf(revisions.keySet()));
    }
}
