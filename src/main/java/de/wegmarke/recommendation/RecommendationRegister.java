package de.wegmarke.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.database.Lookup;
import de.wegmarke.priority.Weight;
import de.wegmarke.priority.WeightRegister;
import de.wegmarke.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms look up about recommendations. */
@Service
@Transactional(readOnly = true)
public class RecommendationRegister {

    private final Recommendations recommendations;
    private final ContributionRegister contributions;
    private final WeightRegister weights;
    private final Lookup lookup;

    RecommendationRegister(
            Recommendations recommendations,
            ContributionRegister contributions,
            WeightRegister weights,
            Lookup lookup) {
        this.lookup = lookup;
        this.recommendations = recommendations;
        this.contributions = contributions;
        this.weights = weights;
    }

    /**
     * One recommendation.
     *
     * @throws NotFound if there is none of that number
     */
    public RecommendationLine line(String number) {
        return weighed(recommendations.line(number).stream().toList()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The named recommendations by number. */
    public List<RecommendationLine> lines(Collection<RecommendationId> wanted) {
        return wanted.isEmpty() ? List.of() : weighed(recommendations.lines(wanted));
    }

    /** One that the public may see (E4), with the words that were published (P8) and what stands behind it (C7a). */
    public Optional<RecommendationLine> published(RecommendationId wanted) {
        return weighed(published(List.of(wanted))).stream().findFirst();
    }

    /**
     * Those of the named that the public may see (E4), with the words that were published (P8), by number; not weighed, since
     * lists do not show it.
     */
    public List<RecommendationLine> published(Collection<RecommendationId> wanted) {
        return lookup.all(RecommendationLine.class, Recommendations.PUBLISHED, wanted, Map.of());
    }

    /** Those of a conference that are marked public; the public sees them as soon as it sees the conference's results (E4). */
    public List<RecommendationId> markedPublic(ConferenceId conference) {
        return recommendations.markedPublic(conference);
    }

    /** The cards behind the recommendations, as everybody may see them (E4, P8). */
    public PublicSources sources(Collection<RecommendationId> wanted) {
        return PublicSources.of(
                contributions.cards(lookup.all(ContributionId.class, Recommendations.SOURCES, wanted, Map.of())),
                lookup.all(PublicCard.class, Recommendations.PUBLIC_CARDS, wanted, Map.of()));
    }

    /** What was published of a recommendation, without the cards that are gone or hidden since; null while nothing is. */
    @Nullable PublicWords published(String number, Collection<ContributionCard> behind) {
        var shown = behind.stream()
                .filter(ContributionCard::isShown)
                .map(ContributionCard::id)
                .collect(toSet());
        return recommendations
                .released(number)
                .map(release -> new PublicWords(
                        release.title(),
                        release.text(),
                        recommendations.publicCards(number).stream()
                                .filter(card -> shown.contains(card.card()))
                                .collect(toSet())))
                .orElse(null);
    }

    /** Which of some cards stand behind which recommendations that the public may see (E4). */
    public List<Source> behindInPublic(Collection<ContributionId> cards) {
        return cards.isEmpty() ? List.of() : recommendations.publicSources(cards);
    }

    /** Which kinds of cards that may be read by everybody are behind which of the named recommendations (E4). */
    public List<KindBehind> kindsBehind(Collection<RecommendationId> wanted) {
        return wanted.isEmpty() ? List.of() : recommendations.kindsBehind(wanted);
    }

    /** With what stands behind each (C7a): the same for every screen and page. */
    List<RecommendationLine> weighed(List<RecommendationLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        var ids = lines.stream().map(RecommendationLine::id).toList();
        var sources = recommendations.behind(ids).stream()
                .collect(groupingBy(Source::recommendation, mapping(Source::card, toSet())));
        var clusters = recommendations.clustersBehind(ids).stream()
                .collect(groupingBy(SourceCluster::recommendation, mapping(SourceCluster::cluster, toSet())));
        var weights = this.weights.weigh(ids.stream()
                .collect(toMap(
                        Function.identity(),
                        id -> new WeightRegister.Behind(
                                clusters.getOrDefault(id, Set.of()), sources.getOrDefault(id, Set.of())))));
        return lines.stream()
                .map(recommendation -> recommendation.weighing(weights.getOrDefault(recommendation.id(), Weight.NONE)))
                .toList();
    }
}
