package de.wegmarke.conference.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.people.HouseKey;
import de.wegmarke.people.Secret;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Says whether a code is looked at now, or whether whoever typed it waits first (J2). Only wrong codes cost anything: a right one
 * gives back what looking at it took, so that a hall behind one address never feels it, nor anybody who mistypes once.
 *
 * <p>All together no more than 360 wrong codes a minute are looked at. Against 40 codes out of 28⁸ that is a chance of 0.002 % in
 * eight hours. Of several nodes each gives out its share of them, so that it holds for all together.
 */
@Component
class JoinGate {

    /** How long one waits who came when there was no look left. */
    static final Duration WAIT = Duration.ofSeconds(8);

    private static final Duration TICKET = Duration.ofMinutes(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int OF_ONE_ADDRESS = 60;
    private static final int OF_ALL = 270;
    private static final int KEPT_FOR_HALLS = 60;
    private static final int KEPT_FOR_WAITING = 30;
    private static final int ADDRESSES = 20_000;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.([0-9a-f]{64})");

    private final Clock clock;
    private final TimeMeter time;
    private final Supplier<Secret> key;
    private final int nodes;
    private final Bucket all;

    /** For where somebody has come in: others cannot use it up before. */
    private final Bucket keptForHalls;

    /** For those who have waited. */
    private final Bucket keptForWaiting;

    private final Cache<String, Bucket> addresses =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();
    private final Cache<String, Boolean> halls =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();

    @Autowired
    JoinGate(Clock clock, HouseKey key, @Value("${wegmarke.nodes}") int nodes) {
        this(clock, (Supplier<Secret>) key, nodes);
    }

    JoinGate(Clock clock, Supplier<Secret> key, int nodes) {
        this.clock = clock;
        this.key = key;
        this.nodes = nodes;
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

    /** What came of asking for a look at a code. */
    sealed interface Turn {}

    /** The code may be looked at. @param paid what the look cost */
    record Look(String address, List<Bucket> paid) implements Turn {}

    /** There is no look left. @param ticket to come back with after {@link #WAIT} */
    record Wait(String ticket) implements Turn {

        /** Says so on the page with the form, which brings the ticket along. */
        void tell(Model model, HttpServletResponse response) {
            model.addAttribute("slow", true);
            model.addAttribute("wait", ticket);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WAIT.toSeconds()));
        }
    }

    /**
     * Looks. What was not answered gives the look back, and so does what was there.
     *
     * @param right what is done with the look then
     */
    <T> T weigh(Look look, Supplier<T> question, Predicate<T> isThere, Consumer<Look> right) {
        try {
            var answer = question.get();
            if (isThere.test(answer)) {
                right.accept(look);
            }
            return answer;
        } catch (RuntimeException unanswered) {
            cameToNothing(look);
            throw unanswered;
        }
    }

    /**
     * Asks for a look at a code.
     *
     * @param address from where it is asked
     * @param ticket what was given to somebody who had to wait, or anything else
     */
    Turn ask(String address, String ticket) {
        var waited = hasWaited(address, ticket);
        var own = addresses.get(address, name -> bucket(OF_ONE_ADDRESS));
        return places(address, waited)
                .map(place -> List.of(own, place))
                .filter(JoinGate::paid)
                .<Turn>map(paid -> new Look(address, paid))
                .findFirst()
                .orElseGet(() -> new Wait(ticket(address, clock.millis())));
    }

    private Stream<Bucket> places(String address, boolean waited) {
        var hall = halls.getIfPresent(address) == null ? Stream.<Bucket>empty() : Stream.of(keptForHalls);
        return Stream.of(Stream.of(all), hall, waited ? Stream.of(keptForWaiting) : Stream.<Bucket>empty())
                .flatMap(kept -> kept);
    }

    /** All or nothing. */
    private static boolean paid(List<Bucket> buckets) {
        var paid = 0;
        while (paid < buckets.size() && buckets.get(paid).tryConsume(1)) {
            paid++;
        }
        if (paid < buckets.size()) {
            buckets.subList(0, paid).forEach(bucket -> bucket.addTokens(1));
        }
        return paid == buckets.size();
    }

    /** The code that was looked at was right: the look cost nothing, and there is a hall. */
    void wasRight(Look look) {
        cameToNothing(look);
        halls.put(look.address, true);
    }

    /** Whether the code was right could not be found out: the look cost nothing. */
    void cameToNothing(Look look) {
        look.paid.forEach(bucket -> bucket.addTokens(1));
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
        return since + "." + key.get().seal(since + " " + address);
    }

    private Bucket bucket(int ofAllNodes) {
        var inAMinute = Math.max(1, ofAllNodes / nodes);
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(inAMinute).refillGreedy(inAMinute, MINUTE))
                .build();
    }
}
