package de.wegmarke.conference.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.people.Secret;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Says whether a code is looked at now, or whether whoever typed it waits first (J2). Only wrong codes cost anything: a right one
 * gives back what looking at it took, so that a hall behind one address never feels it, nor anybody who mistypes once.
 *
 * <p>All together no more than 360 wrong codes a minute are looked at. Against 40 codes out of 28⁸ that is a chance of 0.002 % in
 * eight hours.
 */
@Component
class JoinGate {

    /** How long one waits who came when there was no look left. */
    static final Duration WAIT = Duration.ofSeconds(8);

    private static final Duration TICKET = Duration.ofMinutes(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int OF_ONE_ADDRESS = 60;
    private static final int OF_ONE_ADDRESS_AFTER_WAITING = 30;
    private static final int OF_ALL = 270;
    private static final int KEPT_FOR_HALLS = 60;
    private static final int KEPT_FOR_WAITING = 30;
    private static final int ADDRESSES = 20_000;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.([0-9a-f]{64})");

    private final Clock clock;
    private final TimeMeter time;
    private final Secret key = Secret.fresh();
    private final Bucket all;

    /** For where somebody has come in: others cannot use it up before. */
    private final Bucket keptForHalls;

    /** For those who have waited. */
    private final Bucket keptForWaiting;

    private final Cache<String, Bucket> addresses =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();
    private final Cache<String, Bucket> waiting =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();
    private final Cache<String, Boolean> halls =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();

    JoinGate(Clock clock) {
        this.clock = clock;
        time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        all = bucket(OF_ALL);
        keptForHalls = bucket(KEPT_FOR_HALLS);
        keptForWaiting = bucket(KEPT_FOR_WAITING);
    }

    /**
     * Asks for a look at a code.
     *
     * @param address from where it is asked
     * @param ticket what was given to somebody who had to wait, or anything else
     * @return empty if the code may be looked at; else a ticket to come back with after {@link #WAIT}
     */
    Optional<String> waitBefore(String address, String ticket) {
        var own = addresses.get(address, name -> bucket(OF_ONE_ADDRESS));
        var waited = hasWaited(address, ticket);
        if (own.tryConsume(1)) {
            if (all.tryConsume(1) || hasPlaceKept(address, waited)) {
                return Optional.empty();
            }
            own.addTokens(1);
        }
        var afterWaiting = waiting.get(address, name -> bucket(OF_ONE_ADDRESS_AFTER_WAITING));
        if (waited && afterWaiting.tryConsume(1)) {
            if (hasPlaceKept(address, true) || all.tryConsume(1)) {
                return Optional.empty();
            }
            afterWaiting.addTokens(1);
        }
        return Optional.of(ticket(address, clock.millis()));
    }

    /** The code that was looked at was right: the look cost nothing. */
    void wasRight(String address) {
        addresses.get(address, name -> bucket(OF_ONE_ADDRESS)).addTokens(1);
        all.addTokens(1);
        halls.put(address, true);
    }

    private boolean hasPlaceKept(String address, boolean waited) {
        return halls.getIfPresent(address) != null && keptForHalls.tryConsume(1)
                || waited && keptForWaiting.tryConsume(1);
    }

    private boolean hasWaited(String address, String ticket) {
        var written = WRITTEN.matcher(ticket);
        if (!written.matches()) {
            return false;
        }
        var since = Long.parseLong(written.group(1));
        var age = clock.millis() - since;
        return age >= WAIT.toMillis()
                && age <= TICKET.toMillis()
                && MessageDigest.isEqual(
                        ticket.getBytes(StandardCharsets.UTF_8),
                        ticket(address, since).getBytes(StandardCharsets.UTF_8));
    }

    private String ticket(String address, long since) {
        return since + "." + key.seal(since + " " + address);
    }

    private Bucket bucket(int inAMinute) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(inAMinute).refillGreedy(inAMinute, MINUTE))
                .build();
    }
}
