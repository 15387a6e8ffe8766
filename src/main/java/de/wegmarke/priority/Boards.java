package de.wegmarke.priority;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.GroupId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.live.Bell;
import de.wegmarke.shared.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the board of each group until something on it changes, so that 300 phones cost one read, and no longer than a minute, so
 * that a bell that was not heard is made up for; it is forgotten when nobody looks any more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Boards implements Bell.Listener {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final Duration UNTIL_FORGOTTEN = Duration.ofMinutes(20);

    private final ContributionRegister contributions;
    private final Clusters clusters;
    private final Dots dots;
    private final PaperCounts paper;
    private final Tallies tallies;
    private final ConferenceRegister conferences;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final Map<Topic, AtomicLong> revisions = new ConcurrentHashMap<>();
    private final Cache<GroupId, Kept> kept =
            Caffeine.newBuilder().expireAfterAccess(UNTIL_FORGOTTEN).build();

    Boards(
            ContributionRegister contributions,
            Clusters clusters,
            Dots dots,
            PaperCounts paper,
            Tallies tallies,
            ConferenceRegister conferences,
            PlatformTransactionManager transactions,
            Clock clock) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.contributions = contributions;
        this.clusters = clusters;
        this.dots = dots;
        this.paper = paper;
        this.tallies = tallies;
        this.conferences = conferences;
        this.clock = clock;
    }

    Board of(GroupId group) {
        var revision = revisions
                .computeIfAbsent(group.topic(), key -> new AtomicLong())
                .get();
        var now = clock.instant();
        var known = kept.getIfPresent(group);
        if (known != null && known.revision == revision && now.isBefore(known.readAt.plus(GOOD_FOR))) {
            return known.board;
        }
        // Kept under the revision from before the read: what changes meanwhile makes this outdated, never the reverse.
        var board = reading.execute(status -> read(group, known == null ? List.of() : known.board.cards()));
        kept.put(group, new Kept(revision, now, board));
        return board;
    }

    /** While the group collects, when everybody looks all the time, nothing but cards is asked for. */
    private Board read(GroupId id, List<ContributionCard> before) {
        var group = conferences.group(id);
        var cards = theSame(contributions.of(id), before);
        var open = !conferences.isOver(group.conference());
        if (!group.phase().isPastCollecting()) {
            return new Board(group, open, cards, List.of(), Priorities.NONE);
        }
        var bundles = ClusterLine.together(clusters.living(id));
        var priorities = Priorities.of(tallies.areShown(id), dots.of(id), paper.of(id), places(cards, bundles));
        return new Board(group, open, cards, bundles, priorities);
    }

    /** Cards that are as they were stay the same objects: to compare them on three hundred phones costs nothing then. */
    private static List<ContributionCard> theSame(List<ContributionCard> cards, List<ContributionCard> before) {
        var known = before.stream().collect(Collectors.toMap(card -> card, card -> card));
        return cards.stream().map(card -> known.getOrDefault(card, card)).toList();
    }

    /**
     * What a dot is on now: a cluster on itself, a card on its cluster, or on itself while it lies singly. Hiding a card in a
     * cluster takes nothing from the cluster (C7a); on a single card that nobody sees a dot is free again.
     */
    private static Map<Thing, Thing> places(List<ContributionCard> cards, List<ClusterLine> clusters) {
        var places = new HashMap<Thing, Thing>();
        cards.stream()
                .filter(card -> !card.isHidden())
                .forEach(card -> places.put(Thing.of(card.id()), Thing.of(card.id())));
        for (var cluster : clusters) {
            var whole = Thing.of(cluster.id());
            places.put(whole, whole);
            cards.stream()
                    .filter(card -> cluster.cards().contains(card.id()))
                    .forEach(card -> places.put(Thing.of(card.id()), whole));
        }
        return places;
    }

    @Override
    public void heard(Set<Topic> topics) {
        topics.forEach(topic -> revisions.computeIfPresent(topic, (key, revision) -> {
            revision.incrementAndGet();
            return revision;
        }));
    }

    @Override
    public void mayHaveMissed() {
        heard(Set.copyOf(revisions.keySet()));
    }

    private record Kept(long revision, Instant readAt, Board board) {}
}
