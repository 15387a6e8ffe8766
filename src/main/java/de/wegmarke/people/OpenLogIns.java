package de.wegmarke.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.wegmarke.live.Bell;
import de.wegmarke.people.LogIn.Standing;
import de.wegmarke.shared.Topic;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who may still come in, asked with every request: kept in memory until the bell rings, and no longer than a minute, so that a
 * bell that was not heard is made up for and the list knows who was seen.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class OpenLogIns implements Bell.Listener {

    private static final int KEPT = 20_000;

    private final LogInBook book;
    private final LoadingCache<One, Standing> known;

    OpenLogIns(LogInBook book) {
        this.book = book;
        known = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(one -> book.seen(one.logIn));
    }

    private record One(AccountId account, LogInId logIn) {}

    /**
     * Somebody has shown all that is asked for. How it stands is asked with their first request: by now it may have been ended.
     *
     * @return nothing if what was shown no longer counts
     */
    public Optional<LogInId> begin(Shown shown) {
        return book.begin(shown);
    }

    /** Somebody went out by themselves; the session goes with it. Who had not logged in leaves nothing. */
    public void leave(@Nullable Authentication visitor) {
        Visit.of(visitor).flatMap(Visit::logIn).ifPresent(book::leave);
    }

    /** How it stands. */
    public Standing standing(AccountId account, LogInId logIn) {
        return known.get(new One(account, logIn));
    }

    /** Those of the accounts are asked anew. */
    @Override
    public void heard(Set<Topic> topics) {
        if (topics.stream().anyMatch(LogIn::isTopic)) {
            known.asMap().keySet().removeIf(one -> topics.contains(LogIn.topic(one.account)));
        }
    }

    @Override
    public void mayHaveMissed() {
        known.invalidateAll();
    }
}
