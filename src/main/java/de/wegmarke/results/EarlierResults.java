package de.wegmarke.results;

import static java.util.stream.Collectors.toMap;

import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.Kind;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.recommendation.Precedent;
import de.wegmarke.recommendation.Precedents;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.RecommendationRegister;
import de.wegmarke.recommendation.Source;
import de.wegmarke.shared.Languages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is public of earlier conferences, for those who are about to say something like it. */
@Component
@Transactional(readOnly = true)
class EarlierResults implements Precedents {

    /** Lines of the public list: those of twenty conferences. With projects and cards told beside them no more than twice as many. */
    private static final int MOST = 600;

    private final RecommendationRegister recommendations;
    private final ReadingRoom room;
    private final Catalogue catalogue;
    private final Shelves shelves;

    EarlierResults(RecommendationRegister recommendations, ReadingRoom room, Catalogue catalogue, Shelves shelves) {
        this.recommendations = recommendations;
        this.room = room;
        this.catalogue = catalogue;
        this.shelves = shelves;
    }

    @Override
    public List<Precedent> latest() {
        var entries = shelves.fetch(room.published(), catalogue.newest("", new Pages(1, MOST, MOST)));
        return Stream.concat(entries.stream().flatMap(EarlierResults::told), lessons(entries).stream())
                .distinct()
                .limit(2 * MOST)
                .toList();
    }

    /** A recommendation is told with its projects. */
    private static Stream<Precedent> told(Entry entry) {
        var raised = entry.recommendation();
        return Stream.concat(
                raised == null ? Stream.empty() : Stream.of(told(raised, entry)),
                entry.projects().stream().map(EarlierResults::told));
    }

    private static Precedent told(RecommendationLine raised, Entry entry) {
        return new Precedent(
                Precedent.Kind.RECOMMENDATION,
                raised.number(),
                raised.title(),
                raised.title() + "\n" + raised.text(),
                Languages.FIRST.toLanguageTag(),
                entry.path(),
                entry.standing().key());
    }

    private static Precedent told(ProjectLine project) {
        return new Precedent(
                Precedent.Kind.PROJECT,
                project.number(),
                project.title(),
                project.title() + "\n" + project.goal(),
                Languages.FIRST.toLanguageTag(),
                Entry.pathOf(project),
                Standing.of(project).key());
    }

    private List<Precedent> lessons(List<Entry> entries) {
        var raised = entries.stream()
                .map(Entry::recommendation)
                .filter(Objects::nonNull)
                .collect(toMap(RecommendationLine::id, RecommendationLine::number));
        var cards = recommendations.sources(raised.keySet()).shown().stream()
                .filter(card -> card.kind() == Kind.LESSON_LEARNED)
                .toList();
        var behind = recommendations
                .behindInPublic(cards.stream().map(ContributionCard::id).toList())
                .stream()
                .filter(source -> raised.containsKey(source.recommendation()))
                .collect(toMap(Source::card, Source::recommendation, (one, other) -> one));
        return cards.stream()
                .flatMap(card -> Stream.ofNullable(behind.get(card.id()))
                        .map(recommendation -> lesson(card, Objects.requireNonNull(raised.get(recommendation)))))
                .toList();
    }

    private static Precedent lesson(ContributionCard card, String number) {
        return new Precedent(
                Precedent.Kind.LESSON,
                number,
                card.text(),
                card.text(),
                card.language(),
                Entry.pathOfRecommendation(number),
                "");
    }
}
