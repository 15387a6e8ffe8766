package de.wegmarke.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.KindCards;
import de.wegmarke.priority.Voices;
import de.wegmarke.priority.WeightRegister;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many cards and voices published conferences have, counted again when something happened in one of their groups; where several
 * nodes hear each other, also after a minute, so that a bell that was not heard is made up for.
 */
@Component
class CardCounts {

    private static final int MOST = 1000;

    private final WeightRegister weights;
    private final ContributionRegister contributions;
    private final Map<ConferenceId, Long> revisions = new ConcurrentHashMap<>();
    private final AtomicLong everywhere = new AtomicLong();
    private final Cache<Key, Count> kept;

    CardCounts(
            WeightRegister weights, ContributionRegister contributions, @Value("${wegmarke.redis}") String otherNodes) {
        var most = Caffeine.newBuilder().maximumSize(MOST);
        kept = (otherNodes.isEmpty() ? most : most.expireAfterWrite(Duration.ofMinutes(1))).build();
        this.weights = weights;
        this.contributions = contributions;
    }

    /** @param publishedAt while a conference is not public, nobody hears what happens in it */
    private record Key(ConferenceId conference, @Nullable Instant publishedAt, long revision) {}

    /** @param kinds how many cards of each kind, hidden and withdrawn ones left out */
    record Count(Voices voices, List<KindCards> kinds) {

        private static final Count NONE = new Count(new Voices(0, 0, 0), List.of());

        /** Groups and people belong to one conference. */
        private Count and(Count other) {
            return new Count(
                    new Voices(
                            voices.groups() + other.voices.groups(),
                            voices.people() + other.voices.people(),
                            voices.cards() + other.voices.cards()),
                    Arrays.stream(Kind.values())
                            .map(kind -> new KindCards(kind, cards(kind) + other.cards(kind)))
                            .toList());
        }

        private long cards(Kind kind) {
            return kinds.stream()
                    .filter(one -> one.kind() == kind)
                    .mapToLong(KindCards::cards)
                    .sum();
        }
    }

    /** Something happened in a group of that conference. */
    void outdate(ConferenceId conference) {
        revisions.merge(conference, 1L, Long::sum);
    }

    /** Something may have happened in any group. */
    void outdate() {
        everywhere.incrementAndGet();
    }

    /** As it is now. To be taken before the transaction reads anything: what it counts is kept under this revision. */
    Turn turn() {
        return new Turn(Map.copyOf(revisions), everywhere.get());
    }

    /** The counts as of one moment. */
    class Turn {

        private final Map<ConferenceId, Long> now;
        private final long everywhere;

        private Turn(Map<ConferenceId, Long> now, long everywhere) {
            this.now = now;
            this.everywhere = everywhere;
        }

        Count of(List<ConferencePage> conferences) {
            return conferences.stream().map(this::of).reduce(Count.NONE, Count::and);
        }

        private Count of(ConferencePage conference) {
            var key = new Key(
                    conference.id(), conference.publishedAt(), everywhere + now.getOrDefault(conference.id(), 0L));
            return kept.get(key, missing -> count(missing.conference()));
        }

        private Count count(ConferenceId conference) {
            var one = List.of(conference);
            return new Count(weights.voices(one), contributions.kinds(one));
        }
    }
}
