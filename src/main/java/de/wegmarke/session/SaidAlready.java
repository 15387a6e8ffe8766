package de.wegmarke.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.likeness.Alike;
import de.wegmarke.likeness.Likeness;
import de.wegmarke.live.KeptReading;
import de.wegmarke.live.KeptReadings;
import de.wegmarke.priority.Board;
import de.wegmarke.recommendation.Precedent;
import de.wegmarke.recommendation.Precedents;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Topic;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what was said already, for those who write it again and for those who put it together. It only points it out, with the words that
 * are alike; what is done about it, a person does.
 */
@Component
public class SaidAlready {

    /** As many as one reads while writing. */
    private static final int FEW = 3;

    /** As many as one looks through while putting together. */
    private static final int SOME = 4;

    /** What share of each must be said by the other for two cards to say nearly the same. */
    private static final double NEARLY_ALL = 0.6;

    private static final Likeness<Said> NOTHING = Likeness.of(List.of(), Said::text, Said::language);

    /** What lies on a board is the same for everybody who looks at it. */
    private static final Cache<Board, Likeness<Said>> BOARDS =
            Caffeine.newBuilder().weakKeys().build();

    /** Which two cards of a board say nearly the same is the same for everybody, too. */
    private static final Cache<Board, Optional<Twice>> PAIRS =
            Caffeine.newBuilder().weakKeys().build();

    /** Among so many single cards two are looked for that say the same: each is asked for, so more would take long. */
    private static final int LATEST = 80;

    private final KeptReading<Topic, Earlier> earlier;

    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Likeness<Said> last;

    private record Earlier(List<Precedent> precedents, Likeness<Said> likeness) {}

    SaidAlready(Precedents precedents, KeptReadings readings) {
        earlier = readings.of(Function.identity(), (pages, before) -> read(precedents.latest(), before));
    }

    /** One makes it anew, the others take what there was: three hundred may pause in the same moment. */
    private Likeness<Said> earlier() {
        var known = last;
        if (known == null) {
            renewing.lock();
        } else if (!renewing.tryLock()) {
            return known;
        }
        try {
            last = earlier.of(ChangedInPublic.PAGES).likeness();
            return Objects.requireNonNull(last);
        } finally {
            renewing.unlock();
        }
    }

    /** While nothing became public, nothing is made anew. */
    private static Earlier read(List<Precedent> latest, @Nullable Earlier before) {
        return before != null && before.precedents().equals(latest)
                ? before
                : new Earlier(
                        latest,
                        Likeness.of(latest.stream().<Said>map(Said.Before::new).toList(), Said::text, Said::language));
    }

    /**
     * What others said already in the group, as far as everybody reads it by now (C5, C10), and at earlier conferences.
     *
     * @param reader whose own cards are none of it
     * @param text what somebody writes
     * @param language in which, by its tag
     */
    public List<Alike<Said>> before(Board board, ParticipantId reader, String text, String language) {
        var lying = board.isCovered() ? NOTHING : lying(board);
        return lying.and(earlier())
                .to(text, language, FEW, thing -> !(thing instanceof Said.OnCard(var card)) || !card.isBy(reader));
    }

    /** Which other cards of the board say what some of its cards say, without those that lie together with one of them. */
    public List<Alike<ContributionCard>> like(Board board, Collection<ContributionId> chosen) {
        var beside = board.clusters().stream()
                .filter(cluster -> cluster.cards().stream().anyMatch(chosen::contains))
                .flatMap(cluster -> cluster.cards().stream())
                .collect(Collectors.toSet());
        return like(board.cards(), lying(board), chosen, beside);
    }

    /** The same of cards of whichever groups. */
    public List<Alike<ContributionCard>> like(List<ContributionCard> cards, Set<ContributionId> chosen) {
        return like(cards, likeness(cards), chosen, Set.of());
    }

    private static List<Alike<ContributionCard>> like(
            List<ContributionCard> cards,
            Likeness<Said> lying,
            Collection<ContributionId> chosen,
            Set<ContributionId> beside) {
        return cards.stream()
                .filter(card -> chosen.contains(card.id()))
                .flatMap(card ->
                        to(lying, card, SOME, other -> !chosen.contains(other) && !beside.contains(other)).stream())
                .collect(Collectors.toMap(alike -> alike.thing().id(), Function.identity(), SaidAlready::likest))
                .values()
                .stream()
                .sorted(Comparator.comparing((Alike<?> alike) -> -alike.share()))
                .limit(SOME)
                .toList();
    }

    private static <T> Alike<T> likest(Alike<T> one, Alike<T> other) {
        return one.share() >= other.share() ? one : other;
    }

    /**
     * Two cards that say nearly the same and lie singly.
     *
     * @param first written before the other
     */
    public record Twice(ContributionCard first, Alike<ContributionCard> second) {}

    /** The pair of single cards that says most nearly the same, of the latest; empty without one. Looked for once per board. */
    public Optional<Twice> twice(Board board) {
        return PAIRS.get(board, SaidAlready::pair);
    }

    private static Optional<Twice> pair(Board board) {
        var single = board.single(board.cards()).stream()
                .filter(ContributionCard::isShown)
                .limit(LATEST)
                .collect(Collectors.toMap(ContributionCard::id, Function.identity()));
        var pairs = single.values().stream()
                .flatMap(card ->
                        to(lying(board), card, FEW, other -> !other.equals(card.id()) && single.containsKey(other))
                                .stream()
                                .filter(alike -> alike.share() >= NEARLY_ALL)
                                .map(alike -> Map.entry(card, alike)))
                .toList();
        return pairs.stream()
                .filter(pair -> pairs.stream().anyMatch(other -> isReverse(pair, other)))
                .map(pair -> new Twice(pair.getKey(), pair.getValue()))
                .filter(pair -> pair.first().number() < pair.second().thing().number())
                .max(Comparator.comparing((Twice pair) -> pair.second().share())
                        .thenComparing(pair -> -pair.first().number()));
    }

    private static boolean isReverse(
            Map.Entry<ContributionCard, Alike<ContributionCard>> pair,
            Map.Entry<ContributionCard, Alike<ContributionCard>> other) {
        return other.getKey().id().equals(pair.getValue().thing().id())
                && other.getValue().thing().id().equals(pair.getKey().id());
    }

    private static List<Alike<ContributionCard>> to(
            Likeness<Said> lying, ContributionCard card, int most, Predicate<ContributionId> wanted) {
        return lying
                .to(
                        card.text(),
                        card.language(),
                        most,
                        said -> said instanceof Said.OnCard(var other) && wanted.test(other.id()))
                .stream()
                .map(alike -> new Alike<>(((Said.OnCard) alike.thing()).card(), alike.because(), alike.share()))
                .toList();
    }

    private static Likeness<Said> lying(Board board) {
        return BOARDS.get(board, one -> likeness(one.cards()));
    }

    private static Likeness<Said> likeness(List<ContributionCard> cards) {
        return Likeness.of(
                cards.stream()
                        .filter(ContributionCard::isShown)
                        .<Said>map(Said.OnCard::new)
                        .toList(),
                Said::text,
                Said::language);
    }
}
