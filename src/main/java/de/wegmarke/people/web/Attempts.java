package de.wegmarke.people.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.wegmarke.people.Account;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows those who guess passwords: for each user name, whether it exists or not, five wrong ones at once and then one every
 * fifteen seconds; in total a hundred a minute. Right passwords cost nothing.
 */
@Component
class Attempts {

    private final LoadingCache<String, Bucket> ofName = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build(name -> bucket(5, 1, Duration.ofSeconds(15)));
    private final Bucket ofAll = bucket(100, 100, Duration.ofMinutes(1));

    Attempts() {}

    /** Takes one attempt; false if there is none left for now. */
    boolean begin(String username) {
        if (!bucketOf(username).tryConsume(1)) {
            return false;
        }
        if (!ofAll.tryConsume(1)) {
            bucketOf(username).addTokens(1);
            return false;
        }
        return true;
    }

    /** Gives the attempt back: the password was right. */
    void succeeded(String username) {
        bucketOf(username).addTokens(1);
        ofAll.addTokens(1);
    }

    private Bucket bucketOf(String username) {
        return ofName.get(Account.usual(username));
    }

    private static Bucket bucket(long most, long again, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(again, every))
                .build();
    }
}
