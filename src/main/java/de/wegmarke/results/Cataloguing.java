package de.wegmarke.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.project.Origin;
import de.wegmarke.project.ProjectId;
import de.wegmarke.project.ProjectRegister;
import de.wegmarke.recommendation.KindBehind;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationRegister;
import de.wegmarke.shared.ChangedInPublic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the catalogue of what is public: in the transaction in which something changed, just before it is committed, everything that
 * shows it is catalogued anew. So the catalogue is never behind, and never ahead of what it is about.
 */
@Component
class Cataloguing implements SmartInitializingSingleton {

    /** Raised when the same things are to be catalogued in another way: then all is, at the next start. */
    private static final int RULES = 1;

    private final CatalogueRows rows;
    private final Shelves shelves;
    private final ConferenceRegister conferences;
    private final GuidelineRegister guidelines;
    private final RecommendationRegister recommendations;
    private final ProjectRegister projects;
    private final TransactionOperations transactions;

    Cataloguing(
            CatalogueRows rows,
            Shelves shelves,
            ConferenceRegister conferences,
            GuidelineRegister guidelines,
            RecommendationRegister recommendations,
            ProjectRegister projects,
            TransactionOperations transactions) {
        this.rows = rows;
        this.shelves = shelves;
        this.conferences = conferences;
        this.guidelines = guidelines;
        this.recommendations = recommendations;
        this.projects = projects;
        this.transactions = transactions;
    }

    /** Before anybody reads. */
    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(status -> {
            if (rows.lock() != RULES) {
                all();
                rows.follow(RULES);
            }
        });
    }

    /** Catalogues everything anew. */
    void all() {
        rows.lock();
        published().all().forEach(conference -> keep(conference.id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void keep(ChangedInPublic changed) {
        var conference = new ConferenceId(changed.conference());
        if (changed.things().isEmpty()) {
            rows.lock();
            keep(conference);
        } else if (conferences.conference(conference).isPublished()) {
            rows.lock();
            keep(changed.things());
        }
    }

    private void keep(ConferenceId conference) {
        keep(Stream.of(
                        recommendations.markedPublic(conference).stream().map(RecommendationId::value),
                        projects.markedPublic(conference).stream().map(ProjectId::value),
                        rows.of(conference.value()).stream())
                .flatMap(things -> things)
                .collect(toSet()));
    }

    /** The things and what stands beside them: a recommendation stands as its projects do, a project is told with it. */
    private void keep(Set<UUID> things) {
        var beside = with(things, origins(things));
        var origins = origins(beside);
        var published = published();
        var shown = shelves.fetch(published, with(beside, origins));
        var raised = shown.stream()
                .filter(entry -> !entry.isProject())
                .map(Entry::id)
                .collect(toSet());
        var told = origins.stream()
                .filter(origin -> raised.contains(origin.recommendation().value()))
                .map(origin -> origin.project().value())
                .collect(toSet());
        var kinds = kinds(beside);
        rows.replace(
                beside,
                shown.stream()
                        .filter(entry -> beside.contains(entry.id()))
                        .map(entry -> new CatalogueRows.Card(
                                entry, !told.contains(entry.id()), kinds.getOrDefault(entry.id(), Set.of())))
                        .toList());
    }

    private List<Origin> origins(Collection<UUID> things) {
        return Stream.concat(
                        projects
                                .comeFrom(things.stream()
                                        .map(RecommendationId::new)
                                        .toList())
                                .stream(),
                        projects.originsOf(things.stream().map(ProjectId::new).toList()).stream())
                .distinct()
                .toList();
    }

    private static Set<UUID> with(Set<UUID> things, List<Origin> origins) {
        return Stream.concat(
                        things.stream(),
                        origins.stream()
                                .flatMap(origin -> Stream.of(
                                        origin.project().value(),
                                        origin.recommendation().value())))
                .collect(toSet());
    }

    private Map<UUID, Set<Kind>> kinds(Collection<UUID> things) {
        return recommendations
                .kindsBehind(things.stream().map(RecommendationId::new).toList())
                .stream()
                .collect(groupingBy(behind -> behind.recommendation().value(), mapping(KindBehind::kind, toSet())));
    }

    private Published published() {
        return Published.of(conferences.conferences(), guidelines.allFields());
    }
}
