package de.wegmarke.conference.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.people.DeviceKey;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows whoever guesses codes: each device, and all together, but never the hall, for only wrong codes count and a right
 * one always lets in (J2).
 */
@Component
class JoinMisses {

    private static final int PER_DEVICE = 10;
    private static final int IN_TOTAL = 300;
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final Bucket total = bucket(IN_TOTAL);
    private final Cache<DeviceKey, Bucket> devices = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(WHILE.multipliedBy(2))
            .build();

    /** Counts a wrong code; false if there were too many of late. */
    boolean mayMiss(DeviceKey device) {
        return devices.get(device, key -> bucket(PER_DEVICE)).tryConsume(1) & total.tryConsume(1);
    }

    private static Bucket bucket(int size) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(size).refillGreedy(size, WHILE))
                .build();
    }
}
